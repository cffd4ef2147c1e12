/** Numbers as the screens write them. */

/** Points with one decimal: `68.0`. */
export const points = (value: number): string => value.toFixed(1);

/** A change with its sign: `+8.0`, `−3.0`, `±0.0`. */
export const change = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(value).toFixed(1)}`;

/** Milliseconds as minutes and seconds: `6:05`. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
