/** Heat bands: what the meter says and the face shows. Abuse is a signal, never a band (R117). */
import type { Tenths } from './tenths.ts';

export const BANDS = [
  'relieved',
  'calm',
  'irritated',
  'annoyed',
  'angry',
  'furious',
  'boiling',
] as const;
export type Band = (typeof BANDS)[number];

/** Upper bounds, exclusive, in points; `relieved` also needs a plan, `boiling` has no bound. */
export const BAND_LIMITS = {
  relieved: 12,
  calm: 25,
  irritated: 40,
  annoyed: 55,
  angry: 70,
  furious: 85,
} as const;

/** The band of a heat in tenths. Below 12 points the customer is relieved only once a plan stands. */
export function bandOf(heat: Tenths, hasPlan: boolean): Band {
  if (heat < BAND_LIMITS.relieved * 10 && hasPlan) return 'relieved';
  if (heat < BAND_LIMITS.calm * 10) return 'calm';
  if (heat < BAND_LIMITS.irritated * 10) return 'irritated';
  if (heat < BAND_LIMITS.annoyed * 10) return 'annoyed';
  if (heat < BAND_LIMITS.angry * 10) return 'angry';
  if (heat < BAND_LIMITS.furious * 10) return 'furious';
  return 'boiling';
}
