/** Die Handreichungen: was jede ist und wozu sie dient. */
import type { Translated } from '../catalogue.ts';
import type { handouts as english } from '../en/handouts.ts';

export const handouts: Translated<typeof english> = {
  'handout.escalation': 'Wer soll übernehmen?',
  'handout.guide': 'Leitfaden für Beschwerden',
  'handout.log': 'Beschwerdeprotokoll',
  'handout.commitment': 'Schild für die Wand',
  'handout.page': 'Beschwerdeseite für Ihren Auftritt',

  'handout.escalation.use':
    'Sieben Fragen, und Sie sehen, wohin ein Kontakt gehört. Gedruckt wird daraus eine Liste.',
  'handout.guide.use':
    'Sechs Stufen vom ersten Wort bis zur Verbesserung, jede mit Zuständigen. Eine Seite.',
  'handout.log.use':
    'Alle Spalten, die eine Beschwerde braucht: als leeres Blatt zum Drucken oder für die Tabellenkalkulation.',
  'handout.commitment.use':
    'Wie wir mit Ihnen umgehen, worum wir Sie bitten. In großer Schrift, zum Aufhängen.',
  'handout.page.use':
    'Eine Seite für Ihren eigenen Auftritt, jede Lücke markiert, als HTML oder Markdown.',

  'escalation.when.danger_present': 'Gefahr im Raum',
  'escalation.when.threat_made': 'Eine Drohung',
  'escalation.when.in_distress': 'Seelische Not, Andeutungen, sich etwas anzutun',
  'escalation.when.serious_risk': 'Warten richtet schweren Schaden an',
  'escalation.when.abuse_heard': 'Beleidigungen gegen einen Menschen',
  'escalation.when.legal_or_media': 'Anwalt, Aufsicht oder Presse',
  'escalation.when.vulnerable': 'Die Person ist womöglich schutzbedürftig',
  'escalation.when.beyond_authority': 'Die Lösung liegt über Ihnen',
  'escalation.when.asked_and_entitled': 'Es wird nach jemandem über Ihnen verlangt',
  'escalation.when.came_back_too_often':
    'Zum dritten Mal deswegen, oder zum zweiten, und es wird schlimmer',
  'escalation.when.within_authority': 'Nichts davon',

  'handouts.intro':
    'Zum Drucken, Aufhängen und Weitergeben. Die Blätter kommen aus denselben Daten wie das Spiel und passen auf je eine Seite, A4 oder Letter.',
  'handouts.sheets': 'Merkblätter',
  'handouts.sheets.use':
    'Eine Seite für den Schreibtisch: ein Satz für jeden Schritt, und wie er schiefgeht.',
  'handouts.tools': 'Für das Team',
  'handouts.print': 'Drucken',
  'handouts.back': 'Alle Handreichungen',
  'handouts.unknown': 'Unter dieser Adresse gibt es keine Handreichung.',
  'handouts.policy':
    'Eine Übungshilfe. Wo die Richtlinie Ihrer Organisation etwas anderes sagt, gilt die Richtlinie.',
  'escalation.order': 'Die Reihenfolge der Prüfung',
  'escalation.order.what': 'Die erste Zeile, die zutrifft, entscheidet.',
};
