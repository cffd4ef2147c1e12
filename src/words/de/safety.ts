/** Die Auswertung eines schweren Kontakts: zuerst der Mensch, dann das Richtige, dann das Fehlende. */

import type { Translated } from '../catalogue.ts';
import type { safety as english } from '../en/safety.ts';

export const safety: Translated<typeof english> = {
  'safety.kept.anger_heard':
    'Sie haben Ärger über die Lage Ärger sein lassen und seinetwegen nichts beendet.',
  'safety.kept.named': 'Sie haben das Verhalten benannt und dabei Hilfe angeboten.',
  'safety.kept.resumed': 'Als es aufhörte, haben Sie wieder zugehört.',
  'safety.kept.warned': 'Vor dem Ende kam jede Warnung, die nötig war.',
  'safety.kept.way_back': 'Sie haben beim Beenden einen Weg zurück genannt.',
  'safety.kept.helped':
    'Sie haben es nicht für sich behalten: Jemand wusste Bescheid, solange es darauf ankam.',
  'safety.kept.stayed': 'Sie sind bei einem Menschen in Not geblieben.',
  'safety.kept.logged': 'Sie haben es aufgeschrieben.',
  'safety.kept.lead_told': 'Sie haben es Ihrer Teamleitung gesagt.',
  'safety.kept.recovered': 'Sie haben Ihre Pause genommen.',
  'safety.kept.owned': 'Für den Fall dahinter ist jemand zuständig.',

  'hold.check.asked': 'Zuerst gefragt',
  'hold.check.length': 'Dauer genannt, höchstens eine Minute',
  'hold.check.consent': 'Das Ja abgewartet',
  'hold.check.on_time': 'Pünktlich zurück',
  'hold.check.returned': 'Mit dem Gefundenen und einem nächsten Schritt zurückgekommen',

  'safety.title': 'Sicherheit',
  'safety.kept': 'Was Sie richtig gemacht haben',
  'safety.failed': 'Was fehlte oder zur falschen Zeit kam',
  'safety.none_failed': 'Vom Sicherheitsablauf hat nichts gefehlt.',

  'hold.title': 'Warteschleifen',
  'hold.at': 'Warteschleife {number}',
  'hold.yes': 'ja',
  'hold.no': 'nein',

  'wellbeing.title': 'Zuerst: Wie geht es Ihnen?',
  'wellbeing.more':
    'Das war ein schwerer Kontakt, auch wenn er nur geübt war. Es ist in Ordnung, wenn er Ihnen nachgeht. Das Ergebnis hat Zeit.',
  'wellbeing.fine': 'Es geht mir gut. Weiter',
  'wellbeing.break': 'Ich möchte zuerst eine Pause',
  'wellbeing.skip': 'Weiter ohne Werte',
  'wellbeing.break.title': 'Lassen Sie sich Zeit',
  'wellbeing.break.more':
    'Stehen Sie auf. Schauen Sie aus dem Fenster. Lassen Sie die Schultern sinken und atmen Sie länger aus als ein. Reden Sie mit jemandem über etwas ganz anderes.',
  'wellbeing.break.keep':
    'Die Auswertung bleibt hier stehen. Sie können auch das Protokoll speichern und an einem anderen Tag lesen.',
  'wellbeing.break.back': 'Ich bin zurück. Weiter',
  'wellbeing.aside':
    'Die Werte sind weggeräumt. Es folgt, was gesagt wurde und was Sie richtig gemacht haben.',
  'wellbeing.show': 'Die Werte doch zeigen',
};
