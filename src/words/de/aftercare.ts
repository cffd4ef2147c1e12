/** Nach einem Vorfall: was den Mitarbeitenden und dem Fall zusteht, ehe die Beschwerde drankommt. */

import type { Translated } from '../catalogue.ts';
import type { aftercare as english } from '../en/aftercare.ts';

export const aftercare: Translated<typeof english> = {
  'aftercare.logged': 'Vorfallprotokoll',
  'aftercare.leadTold': 'Ihre Teamleitung',
  'aftercare.recovered': 'Ihre Pause',
  'aftercare.owned': 'Der Fall',

  'aftercare.logged.done': 'Aufgeschrieben.',
  'aftercare.leadTold.done': 'Ihre Teamleitung weiß Bescheid.',
  'aftercare.recovered.done':
    'Bis Sie zurück sind, wird nichts zu Ihnen durchgestellt. Nehmen Sie sich die ganze Zeit.',
  'aftercare.owned.done': 'Für den Fall ist jemand mit Namen zuständig.',

  'aftercare.ended.us': 'Von uns beendet',
  'aftercare.ended.them': 'Von der Gegenseite aufgelegt',
  'aftercare.ended.close': 'Regulär zu Ende gegangen',

  'aftercare.route.given': 'Ja, im Gespräch genannt',
  'aftercare.route.missing': 'Nein',
  'aftercare.route.not_needed': 'Nicht nötig',

  'aftercare.title': 'Vor der Beschwerde',
  'aftercare.intro':
    'Wenn jemand beleidigt oder bedroht wurde oder in Not war, kommt dies zuerst. Was vorgesehen ist, steht in Ihren Leitlinien; was dieser Kontakt braucht, entscheiden Sie.',
  'aftercare.done': 'Erledigt',
  'aftercare.time': 'Zeitpunkt',
  'aftercare.time.value': '{clock} nach Beginn des Kontakts',
  'aftercare.time.none': 'Nichts vermerkt',
  'aftercare.channel': 'Kanal',
  'aftercare.words': 'Die Worte, so wie sie gefallen sind',
  'aftercare.words.prefilled':
    'Aus dem Gespräch übernommen. Berichtigen Sie, was Sie anders gehört haben.',
  'aftercare.words.blank': 'Nichts abmildern, nichts hinzufügen.',
  'aftercare.warnings': 'Ausgesprochene Warnungen',
  'aftercare.ended': 'Wer es beendet hat',
  'aftercare.route': 'Weg zurück genannt',
  'aftercare.logged.act': 'Aufschreiben',
  'aftercare.logged.missing': 'Schreiben Sie zuerst auf, was gesagt wurde.',
  'aftercare.logged.entry':
    '{time}, {channel}. {words} Warnungen: {warnings}. {ended}. Weg zurück: {route}.',
  'aftercare.leadTold.what':
    'Ein kurzer Hinweis reicht. Den nächsten Schritt kann die Teamleitung übernehmen.',
  'aftercare.leadTold.act': 'Teamleitung informieren',
  'aftercare.recovered.what': 'Ein paar Minuten ohne Anrufe, und jemand, der nach Ihnen sieht.',
  'aftercare.recovered.act': 'Pause nehmen',
  'aftercare.owned.what': 'Die Beschwerde dahinter ist noch offen. Jemand übernimmt sie mit Namen.',
  'aftercare.owned.who': 'Wer den Fall jetzt hat',
  'aftercare.owned.lead': 'Ihre Teamleitung',
  'aftercare.owned.missing': 'Wählen Sie zuerst jemanden aus.',
  'aftercare.owned.act': 'Fall übergeben',
};
