/** Who the customer is to the rules: where they start and how they take things. */
import { HEAT_STEPS, type HeatStep } from './moves.ts';
import { byKey } from './tables.ts';
import { fromPoints, type Tenths } from './tenths.ts';

export const STYLES = ['direct', 'relational', 'policy'] as const;
export type Style = (typeof STYLES)[number];

export interface Persona {
  readonly heat: Tenths;
  readonly trust: Tenths;
  /** Worth of each step to this person, tenths (10 = as written), 5–20. */
  readonly weights: { readonly [S in HeatStep]: number };
  /** How hard pitfalls hit, tenths (10 = as written), 5–20. */
  readonly sensitivity: number;
  /** Beats of listening that they need before a reflection can land, 0–9. */
  readonly ventNeed: number;
}

/** The same in points, as authors and `trace` write it. */
export interface PersonaPoints {
  readonly heat: number;
  readonly trust: number;
  readonly weights: { readonly [S in HeatStep]: number };
  readonly sensitivity: number;
  readonly ventNeed: number;
}

export const PERSONA_LIMITS = {
  heat: { min: 0, max: 100 },
  trust: { min: 0, max: 100 },
  weight: { min: 0.5, max: 2 },
  sensitivity: { min: 0.5, max: 2 },
  ventNeed: { min: 0, max: 9 },
} as const;

/** True for a multiple of 0.1 within the limits; the tolerance is for binary fractions only. */
export const isTenthWithin = (value: number, limit: { min: number; max: number }): boolean =>
  Number.isFinite(value) &&
  value >= limit.min &&
  value <= limit.max &&
  Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

/** Points to tenths. Validate first: this rounds to the nearest tenth. */
export function personaFromPoints(points: PersonaPoints): Persona {
  return {
    heat: fromPoints(points.heat),
    trust: fromPoints(points.trust),
    weights: byKey(HEAT_STEPS, (step) => Math.round(points.weights[step] * 10)),
    sensitivity: Math.round(points.sensitivity * 10),
    ventNeed: points.ventNeed,
  };
}
