/** Where the points of the heat and trust chart lie, in per cent of its plot. */

export interface Place {
  /** From the left edge and from the top, 0–100. */
  readonly x: number;
  readonly y: number;
}

/** Points are as wide as a finger's tip: the first and the last keep within the plot. */
const EDGE = 4;
/** Heat 100 and heat 0: a point at either does too, and what the floor is marked with has its own row. */
const TOP = 7;
const FLOOR = 83;

/** How far from the top of the plot a value lies, in per cent. */
export const levelOf = (value: number): number => round(FLOOR - ((FLOOR - TOP) * value) / 100);

/**
 * Points evenly apart in the order played: turns matter here, and seconds between them don't. With
 * more `slots` than values the line ends early, as beside a longer one.
 */
export function placesOf(values: readonly number[], slots = values.length): Place[] {
  const step = slots > 1 ? (100 - 2 * EDGE) / (slots - 1) : 0;
  return values.map((value, i) => ({ x: round(EDGE + i * step), y: levelOf(value) }));
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

/** How far from the left a moment lies between the points around it; null where it is past them. */
export function placeOfMoment(at: number, moments: readonly number[]): number | null {
  const after = moments.findIndex((moment) => moment >= at);
  const [from, to] = [moments[after - 1], moments[after]];
  if (from === undefined || to === undefined) return null;
  const places = placesOf(moments);
  const [left, right] = [places[after - 1]?.x ?? 0, places[after]?.x ?? 0];
  return round(left + ((at - from) / (to - from || 1)) * (right - left));
}

/** The line closed down to where nothing is left. */
export function areaUnder(places: readonly Place[]): string {
  const first = places[0];
  const last = places.at(-1);
  return first && last ? `${lineThrough(places)} L${last.x} ${FLOOR} L${first.x} ${FLOOR} Z` : '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
