/** Die Seiten außerhalb eines Kontakts, so wie Verweise sie nennen. */
import type { Translated } from '../catalogue.ts';
import type { pages as english } from '../en/pages.ts';

export const pages: Translated<typeof english> = {
  'page.path': 'Die erste Stunde',
  'page.progress': 'Ihr Fortschritt',
  'page.drill': 'Kurze Übung',
  'page.handouts': 'Handreichungen',
  'page.questions': 'Fragen, die aufkommen',
  'page.how-it-decides': 'Wie Cooldown entscheidet',

  'page.more': 'Mehr',
  'page.back': 'Zurück, wo Sie waren',
  'page.back_to_debrief': 'Zurück zur Auswertung',
};
