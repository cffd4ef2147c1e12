/** Was man wissen sollte, leise gesagt. */

import type { Translated } from '../catalogue.ts';
import type { notices as english } from '../en/notices.ts';

export const notices: Translated<typeof english> = {
  'notice.region': 'Hinweise',
  'notice.dismiss': 'Hinweis schließen',
  'notice.not_saved.blocked':
    'Dieser Browser speichert hier nichts; nach dem Neuladen beginnt alles von vorn. Am Ende können Sie das Protokoll speichern.',
  'notice.not_saved.full':
    'Für diesen Kontakt ist kein Speicherplatz mehr da; nach dem Neuladen beginnt er von vorn. Am Ende können Sie das Protokoll speichern.',
  'notice.not_saved.failed':
    'Dieser Kontakt ließ sich nicht speichern; nach dem Neuladen beginnt er von vorn. Am Ende können Sie das Protokoll speichern.',
  'notice.load_failed':
    '„{scenario}“ ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'notice.log_refused': 'Dieses Protokoll ließ sich nicht öffnen. {message}',
  'notice.cannot_resume':
    'Der verlassene Kontakt kann nicht weitergehen, weil sich seine Geschichte geändert hat ({at}). Sein Protokoll lässt sich noch speichern und lesen.',
  'notice.cannot_retry':
    'Von dort lässt sich dieser Kontakt nicht noch einmal versuchen, weil sich seine Geschichte geändert hat ({at}). Sie können ihn von vorn beginnen.',
  'notice.story_broke':
    'Das Szenario hat dort einen Fehler, deshalb wurde nichts gesagt. Wählen Sie etwas anderes. {message}',
  'notice.resumed': 'Sie sind wieder dort, wo Sie aufgehört haben.',
  'notice.resumed_edited':
    'Sie sind wieder dort, wo Sie aufgehört haben. Der Wortlaut dieses Szenarios hat sich seitdem geändert.',
  'notice.no_page': 'Unter „{address}“ gibt es keine Seite. Dies ist die Übersicht.',
  'notice.no_language':
    'Die Texte für {language} ließen sich nicht laden. Prüfen Sie die Verbindung und wählen Sie die Sprache noch einmal.',
  'notice.no_sound': 'Hier gibt es keinen Ton. Alles, was zu hören wäre, steht als Untertitel da.',
  'notice.no_stage':
    'Das bewegte Bild ist hier nicht verfügbar. Sie sehen stattdessen ein Standbild.',

  'crash.title': 'Bei uns ist etwas kaputtgegangen',
  'crash.more':
    'Ihr Kontakt ist nicht verloren: Sein Protokoll steht unten. Speichern Sie es und laden Sie die Seite neu, um an derselben Stelle weiterzumachen.',
  'crash.reload': 'Seite neu laden',
};
