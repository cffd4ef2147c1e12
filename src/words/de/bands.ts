/** Die Stufen der Hitzeanzeige, von kühl nach heiß. */

import type { Translated } from '../catalogue.ts';
import type { bands as english } from '../en/bands.ts';

export const bands: Translated<typeof english> = {
  'band.relieved': 'Erleichtert',
  'band.calm': 'Ruhig',
  'band.irritated': 'Gereizt',
  'band.annoyed': 'Verärgert',
  'band.angry': 'Wütend',
  'band.furious': 'Aufgebracht',
  'band.boiling': 'Außer sich',
};
