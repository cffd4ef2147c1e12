/** The customer's state as the rules keep it: plain data, replaced at every turn. */
import { FLAGS, type Flags } from './goodMoves.ts';
import { type GoodMove, zeroCounts } from './moves.ts';
import type { Persona } from './persona.ts';
import { byKey } from './tables.ts';
import type { Tenths } from './tenths.ts';

export interface Customer {
  readonly heat: Tenths;
  readonly trust: Tenths;
  readonly flags: Flags;
  /** Uses of each good move since the last repair. */
  readonly counts: Readonly<Record<GoodMove, number>>;
  /** Listens in all; a repair doesn't reset these, nor the names. */
  readonly listens: number;
  readonly names: number;
  /** Pitfalls directly before this turn. */
  readonly chain: number;
  readonly repaired: boolean;
}

export function customerAtStart(persona: Persona): Customer {
  return {
    heat: persona.heat,
    trust: persona.trust,
    flags: { ...byKey(FLAGS, () => false), vent: persona.ventNeed === 0 },
    counts: zeroCounts(),
    listens: 0,
    names: 0,
    chain: 0,
    repaired: false,
  };
}
