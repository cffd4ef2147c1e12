/** Das Schild für die Wand: wie wir mit Ihnen umgehen und worum wir Sie bitten (R146). */
import type { Translated } from '../catalogue.ts';
import type { commitment as english } from '../en/commitment.ts';

export const commitment: Translated<typeof english> = {
  'sign.title': 'Sie und wir',
  'sign.ours': 'So gehen wir mit Ihnen um',
  'sign.ours.1': 'Wir lassen Sie ausreden und sagen, was wir verstanden haben.',
  'sign.ours.2': 'Wenn etwas für Sie schiefging, bitten wir um Entschuldigung.',
  'sign.ours.3': 'Sie gehen und wissen, was geschieht, wer es tut und bis wann.',
  'sign.ours.4': 'Wir melden uns zur zugesagten Zeit, mit oder ohne Neuigkeiten.',
  'sign.ours.5':
    'Können wir es nicht lösen, bringen wir Sie zu jemandem, der es kann. Sie erzählen es einmal.',
  'sign.yours': 'Darum bitten wir Sie',
  'sign.yours.1':
    'Ärgern Sie sich über das Geschehene, so sehr Sie mögen. Seien Sie freundlich zu dem Menschen, der hilft.',
  'sign.yours.2':
    'Keine Beleidigungen, keine Drohungen. Wir brechen ab und sagen Ihnen, wie es ein andermal weitergeht.',
  'sign.yours.3': 'Beantworten Sie ein paar Fragen, damit wir das Richtige in Ordnung bringen.',
  'sign.reach': 'Nicht in Ordnung gebracht? {who}',
  'sign.reach.blank': 'Nicht in Ordnung gebracht?',
  'sign.name': 'Ihre Organisation',
  'sign.name.hint': 'Steht oben auf dem Schild. Bleibt es leer, ist dort Platz zum Eintragen.',
  'sign.contact': 'An wen man sich wendet, wenn es nicht in Ordnung kommt',
  'sign.contact.hint':
    'Ein Name, eine Nummer oder eine Adresse. Es bleibt auf dieser Seite und wird nirgends gespeichert.',
};
