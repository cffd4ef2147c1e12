/** What a story works out: expressions as they stand in its compiled code. */

export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** The address of a knot or stitch, as in `hub == -> desk`. */
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** How often a place was visited. */
  | { readonly kind: 'visits'; readonly path: string }
  | { readonly kind: 'operation'; readonly sign: string; readonly of: readonly Expression[] }
  /** The result of a function of the story, by the place where it begins. */
  | { readonly kind: 'call'; readonly entry: number }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Expression = { kind: 'unknown' };

/** ink's operators, with how many values each takes. */
export const OPERATORS: ReadonlyMap<string, number> = new Map([
  ...['_', '!', 'FLOOR', 'CEILING', 'INT', 'FLOAT'].map((sign) => [sign, 1] as const),
  ...['LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_COUNT', 'LIST_VALUE', 'LIST_INVERT'].map(
    (sign) => [sign, 1] as const,
  ),
  ...['+', '-', '/', '*', '%', '==', '>', '<', '>=', '<=', '!=', '&&', '||'].map(
    (sign) => [sign, 2] as const,
  ),
  ...['MIN', 'MAX', 'POW', '?', '!?', 'L^'].map((sign) => [sign, 2] as const),
]);

export const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
export const LOGIC: ReadonlySet<string> = new Set(['&&', '||', '!']);
