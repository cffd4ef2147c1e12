/** Der Coach eines geführten Kontakts. */
import type { Translated } from '../catalogue.ts';
import type { coach as english } from '../en/coach.ts';

export const coach: Translated<typeof english> = {
  'coach.hint.listen':
    'Ihr Gegenüber ist noch nicht fertig. Lassen Sie es laufen und notieren Sie mit.',
  'coach.hint.back': 'Das war ein Nein. Zuerst zurück zu „{step}“. {intent}',
  'coach.hint.step': 'Als Nächstes: {step}. {intent}',
  'coach.hint.look':
    'Als Nächstes: {step}. Eine Notiz oder eine Seite der Akte öffnet einen Satz dafür.',
  'coach.hint.later': 'Noch offen: {step}. Bleiben Sie dran, bis Raum dafür ist.',
  'coach.hint.suits': 'Der Plan steht. Fragen Sie, ob er passt.',
  'coach.hint.close': 'Alles ist gesagt. Nennen Sie das Aktenzeichen und schließen Sie freundlich.',
  'coach.title': 'Coach',
  'coach.ask': 'Ein Hinweis',
};
