/** Der Weg zur Entscheidungshilfe für Übergaben; deren eigene Worte kommen mit ihr. */

import type { Translated } from '../catalogue.ts';
import type { escalationDoor as english } from '../en/escalationDoor.ts';

export const escalationDoor: Translated<typeof english> = {
  'escalation.open': 'Wer soll übernehmen?',
};
