/**
 * Heat and trust are kept as whole tenths of a point (0–1000 for 0–100.0), so that every platform
 * rounds alike. Points appear only at the edges: input, output, screens.
 */
export type Tenths = number & { readonly __unit: 'tenths' };

export const MAX_TENTHS = 1000 as Tenths;

/** Brands a whole number of tenths. Rounds nothing: callers pass whole numbers. */
export const tenths = (value: number): Tenths => value as Tenths;

/** Points (68.5) to tenths (685). The value must be a multiple of 0.1. */
export const fromPoints = (points: number): Tenths => Math.round(points * 10) as Tenths;

/** Tenths (685) to points (68.5). */
export const toPoints = (value: Tenths): number => value / 10;

/** Keeps a heat or trust within 0–1000 tenths. */
export const clampTenths = (value: number): Tenths =>
  Math.min(MAX_TENTHS, Math.max(0, value)) as Tenths;

/** Divides positive magnitudes only, rounding down: the same in every language and engine. */
export const floorDiv = (numerator: number, denominator: number): number =>
  Math.floor(numerator / denominator);

/** Negates without producing −0, which would survive into JSON-unsafe comparisons. */
export const negate = (value: number): Tenths => (value === 0 ? 0 : -value) as Tenths;
