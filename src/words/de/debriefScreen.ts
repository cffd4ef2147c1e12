/** Was um die Auswertung herum steht. */

import type { Translated } from '../catalogue.ts';
import type { debriefScreen as english } from '../en/debriefScreen.ts';

export const debriefScreen: Translated<typeof english> = {
  'debrief.kicker': 'Auswertung',
  'debrief.walk': 'Schritt für Schritt zeigen',
  'debrief.save': 'Protokoll speichern',
  'debrief.again': 'Noch einmal spielen',
};
