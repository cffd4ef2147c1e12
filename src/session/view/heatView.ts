/** What the heat meter shows: a number, a word and a change, so that colour is never the only sign. */
import { BAND_LIMITS, BANDS, type Band, bandOf } from '../../heat/bands.ts';
import type { Contact } from '../../heat/contact.ts';
import { toPoints } from '../../heat/tenths.ts';

export interface HeatView {
  /** Points, one decimal. */
  readonly heat: number;
  readonly trust: number;
  readonly band: Band;
  /** Change in points since the trainee's last act began, holds and waits included; null before. */
  readonly heatChange: number | null;
  readonly trustChange: number | null;
  /** The band that the customer came from in that act; null where it is still the same one. */
  readonly cameFrom: Band | null;
}

/** Where each band begins on the scale, in points, coolest first. */
export const METER_BANDS: readonly { readonly band: Band; readonly from: number }[] = BANDS.map(
  (band, index) => ({ band, from: [0, ...Object.values(BAND_LIMITS)][index] ?? 0 }),
);

export function heatView(contact: Contact): HeatView {
  const { customer, lastTurn } = contact;
  const { plan } = customer.flags;
  const band = bandOf(customer.heat, plan);
  const before = lastTurn ? bandOf(lastTurn.heatBefore, plan) : band;
  return {
    heat: toPoints(customer.heat),
    trust: toPoints(customer.trust),
    band,
    heatChange: lastTurn ? (customer.heat - lastTurn.heatBefore) / 10 : null,
    trustChange: lastTurn ? (customer.trust - lastTurn.trustBefore) / 10 : null,
    cameFrom: before === band ? null : before,
  };
}
