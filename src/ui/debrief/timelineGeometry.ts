/** Where the points of the heat and trust chart lie, in per cent of its plot. */

export interface Place {
  /** From the left edge and from the top, 0–100. */
  readonly x: number;
  readonly y: number;
}

const EDGE = 2.5;

/** Points evenly apart in the order played: turns matter here, and seconds between them don't. */
export function placesOf(values: readonly number[]): Place[] {
  const step = values.length > 1 ? (100 - 2 * EDGE) / (values.length - 1) : 0;
  return values.map((value, i) => ({ x: round(EDGE + i * step), y: round(100 - value) }));
}

/** A smooth line through the places that never bulges past them: level tangents, no overshoot. */
export function lineThrough(places: readonly Place[]): string {
  return places
    .map(({ x, y }, i) => {
      const before = places[i - 1];
      if (!before) return `M${x} ${y}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join(' ');
}

/** The line closed down to the floor of the plot. */
export function areaUnder(places: readonly Place[]): string {
  const first = places[0];
  const last = places.at(-1);
  return first && last ? `${lineThrough(places)} L${last.x} 100 L${first.x} 100 Z` : '';
}

const round = (value: number): number => Math.round(value * 100) / 100;
