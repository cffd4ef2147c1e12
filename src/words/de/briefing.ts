/** Vor dem Kontakt: wer anruft, was Sie dürfen und was zu üben ist. */

import type { Translated } from '../catalogue.ts';
import type { briefing as english } from '../en/briefing.ts';

export const briefing: Translated<typeof english> = {
  'briefing.kicker': 'Vorbereitung',
  'briefing.with': 'Mit {customer}',
  'briefing.for': 'Sie arbeiten für {company}',
  'briefing.situation': 'Die Lage',
  'briefing.aims': 'Was Sie üben',
  'briefing.steps': 'Die Schritte',
  'briefing.authority': 'Was Sie selbst entscheiden dürfen',
  'briefing.policy': 'Leitlinien',
  'policy.warnings.abuse':
    'Beleidigungen gegen Sie: {count:one=# Verwarnung|other=# Verwarnungen}, ehe Sie den Kontakt beenden dürfen.',
  'policy.warnings.slur':
    'Herabwürdigung: {count:one=# Verwarnung|other=# Verwarnungen}, ehe Sie ihn beenden dürfen; Ihre Teamleitung erfährt davon.',
  'policy.warnings.boundary': 'Die Grenze',
  'policy.warnings.consequence': 'Was folgt',
  'policy.warnings.ending': 'Das Ende, mit einem Weg zurück',
  'briefing.case_file': 'Fallakte',
  'briefing.content_note': 'Hinweis zum Inhalt',
  'briefing.mode': 'Wie Sie spielen',
  'briefing.options': 'Bevor Sie beginnen',
  'briefing.mode.guided': 'Geführt',
  'briefing.mode.guided.what':
    'Ein Coach benennt jeden Zug, sobald er ankommt, und hat auf Wunsch einen Hinweis.',
  'briefing.mode.practice': 'Üben',
  'briefing.mode.practice.what': 'Die Hitzeanzeige zeigt, was jede Antwort bewirkt.',
  'briefing.mode.assessed': 'Bewertet',
  'briefing.mode.assessed.what': 'Die Anzeige bleibt bis zur Auswertung verborgen.',
  'briefing.confidence': 'Wie sicher fühlen Sie sich bei diesem Kontakt?',
  'confidence.1': 'Gar nicht',
  'confidence.2': 'Ein wenig',
  'confidence.3': 'Halb und halb',
  'confidence.4': 'Ziemlich',
  'confidence.5': 'Sehr',
  'briefing.variation': 'Variante',
  'briefing.variation.what':
    'Dieselbe Nummer bringt dieselbe Person und denselben Gesprächsverlauf.',
  'briefing.consent': 'Ich habe den Hinweis gelesen und möchte diesen Kontakt annehmen.',
  'briefing.consent.missing': 'Setzen Sie zuerst dieses Häkchen, oder lassen Sie den Kontakt aus.',
  'briefing.skip': 'Diesen auslassen',
  'briefing.skip.what': 'Auslassen wird nicht gezählt.',
  'briefing.voice_only': 'Nur Stimme',
  'briefing.voice_only.what': 'Kein Bild der anrufenden Person, keine Anzeige vor der Auswertung.',
  'briefing.present': 'Vor einer Gruppe spielen',
  'briefing.present.practice': 'Vor einer Gruppe üben',
  'briefing.start.phone': 'An den Platz gehen',
  'briefing.start.in_person': 'An den Schalter gehen',
  'briefing.start.chat': 'Chat öffnen',
  'briefing.start.email': 'Postfach öffnen',

  'follow_up.kicker': 'Derselbe Fall, später',
  'follow_up.start': 'Weiter',

  'repeat.kicker': 'Dieselbe Person, noch einmal',
  'repeat.take': 'Anruf annehmen',
  'repeat.decline': 'Nicht annehmen und zur Auswertung',
};
