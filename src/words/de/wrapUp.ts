/** Nach dem Kontakt: der Eintrag ins Beschwerdeprotokoll. */

import type { Translated } from '../catalogue.ts';
import type { wrapUp as english } from '../en/wrapUp.ts';

export const wrapUp: Translated<typeof english> = {
  'wrap_up.kicker': 'Nachbearbeitung',
  'wrap_up.title': 'Schreiben Sie es für die nächste Person auf',
  'wrap_up.intro':
    'Das wird jemand lesen, der nicht dabei war. Halten Sie fest, was schiefging, was es gekostet hat und was Sie zugesagt haben.',
  'wrap_up.entry': 'Beschwerdeprotokoll',
  'wrap_up.issue': 'Was schiefging',
  'wrap_up.impact': 'Was es {customer} gekostet hat',
  'wrap_up.promise': 'Was Sie zugesagt haben',
  'wrap_up.owner': 'Wer es tut',
  'wrap_up.due': 'Bis wann',
  'wrap_up.choose': 'Bitte wählen …',
  'wrap_up.none.promise': 'Es wurde nichts zugesagt',
  'wrap_up.none.owner': 'Es wurde niemand genannt',
  'wrap_up.none.due': 'Es wurde kein Zeitpunkt genannt',
  'wrap_up.missing': 'Wählen Sie etwas aus, auch wenn es „nichts“ ist.',
  'wrap_up.from_notes': 'Aus Ihren Notizen übernommen',
  'wrap_up.no_notes': 'In Ihren Notizen steht dazu nichts, deshalb ist das Feld leer',
  'wrap_up.pad': 'In Ihren Notizen',
  'wrap_up.pad.empty': 'Sie haben nichts notiert.',
  'wrap_up.file': 'Ablegen',
  'wrap_up.file.follow_up': 'Ablegen und weiter zum Folgekontakt',
};
