/** Customers for tests: one as written in the rules, and arbitrary ones within the limits. */
import fc from 'fast-check';
import type { Customer } from '../../src/heat/customer.ts';
import { customerAtStart } from '../../src/heat/customer.ts';
import { FLAGS } from '../../src/heat/goodMoves.ts';
import { HEAT_STEPS } from '../../src/heat/moves.ts';
import { type Persona, type PersonaPoints, personaFromPoints } from '../../src/heat/persona.ts';
import { byKey } from '../../src/heat/tables.ts';
import { tenths } from '../../src/heat/tenths.ts';

/** In points. Weights and sensitivity 1, so that every number is worth what the tables say. */
export const persona = (over: Partial<PersonaPoints> = {}): Persona =>
  personaFromPoints({
    heat: 60,
    trust: 50,
    weights: byKey(HEAT_STEPS, () => 1),
    sensitivity: 1,
    ventNeed: 1,
    ...over,
  });

/** A customer for whom every good move is ready. */
export const readyCustomer = (who: Persona = persona()): Customer => ({
  ...customerAtStart(who),
  flags: byKey(FLAGS, () => true),
});

interface Ranges {
  readonly heat?: readonly [number, number];
  readonly trust?: readonly [number, number];
  readonly weight?: readonly [number, number];
  readonly ventNeed?: readonly [number, number];
}

const tenthsIn = ([min, max]: readonly [number, number]) =>
  fc.integer({ min, max }).map((value) => tenths(value));

/** Any persona that the rules accept, in tenths; ranges narrow it. */
export function anyPersona({
  heat = [0, 1000],
  trust = [0, 1000],
  weight = [5, 20],
  ventNeed = [0, 9],
}: Ranges = {}): fc.Arbitrary<Persona> {
  const factor = fc.integer({ min: weight[0], max: weight[1] });
  return fc.record({
    heat: tenthsIn(heat),
    trust: tenthsIn(trust),
    weights: fc.record({ H: factor, E: factor, A: factor, T: factor }),
    sensitivity: fc.integer({ min: 5, max: 20 }),
    ventNeed: fc.integer({ min: ventNeed[0], max: ventNeed[1] }),
  });
}
