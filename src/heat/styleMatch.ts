/** Matching the customer's style makes good moves worth more, missing it less (R96). */
import type { Brief } from './brief.ts';
import { HEAT_STEPS } from './moves.ts';
import { PERSONA_LIMITS, type Persona, type Style } from './persona.ts';
import { byKey } from './tables.ts';

/** Tenths added to or taken from each weight. A line without a style of its own changes nothing. */
export const STYLE_SHIFT = 2;

/** The persona as a line in this style finds it. Pitfalls are not softened by style. */
export function matchStyle(
  { persona, customer }: Pick<Brief, 'persona' | 'customer'>,
  style: Style | undefined,
): Persona {
  if (!style) return persona;
  const shift = style === customer.style ? STYLE_SHIFT : -STYLE_SHIFT;
  const { min, max } = PERSONA_LIMITS.weight;
  return {
    ...persona,
    weights: byKey(HEAT_STEPS, (step) =>
      Math.min(max * 10, Math.max(min * 10, persona.weights[step] + shift)),
    ),
  };
}
