// Path data as polygons, for the tests that look at what the artwork covers.

import type { Point } from '../../src/art/svg.ts';

/** Straight pieces to a curve. */
const STEPS = 10;
/** Numbers that each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

interface Pen {
  readonly shapes: Point[][];
  at: Point;
}

/** @throws Error on a command that the artwork doesn't use so far. */
export function flatten(data: string): Point[][] {
  const pen: Pen = { shapes: [], at: { x: 0, y: 0 } };
  for (const [, letter = '', list = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`no such command: ${letter}`);
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const times = takes === 0 ? 1 : numbers.length / takes;
    for (let time = 0; time < times; time += 1) {
      const values = numbers.slice(time * takes, (time + 1) * takes);
      step(pen, command === 'M' && time > 0 ? 'L' : command, values, letter !== command);
    }
  }
  return pen.shapes;
}

function step(pen: Pen, command: string, values: readonly number[], relative: boolean): void {
  const from = pen.at;
  const origin = relative ? from : { x: 0, y: 0 };
  const [x = 0, y = 0] = values;
  const point = (index: number): Point => ({
    x: origin.x + (values[index] ?? 0),
    y: origin.y + (values[index + 1] ?? 0),
  });
  switch (command) {
    case 'M':
      pen.shapes.push([]);
      draw(pen, [point(0)]);
      return;
    case 'L':
      draw(pen, [point(0)]);
      return;
    case 'H':
      draw(pen, [{ x: origin.x + x, y: from.y }]);
      return;
    case 'V':
      draw(pen, [{ x: from.x, y: (relative ? from.y : 0) + x }]);
      return;
    case 'Q':
      draw(pen, curve([from, point(0), point(2)]));
      return;
    case 'C':
      draw(pen, curve([from, point(0), point(2), point(4)]));
      return;
    case 'A':
      draw(pen, arc(from, point(5), Math.max(x, y), values[3] === 1, values[4] === 1));
      return;
    default: {
      const start = pen.shapes.at(-1)?.[0];
      if (start) pen.at = start;
    }
  }
}

function draw(pen: Pen, points: readonly Point[]): void {
  pen.shapes.at(-1)?.push(...points);
  pen.at = points.at(-1) ?? pen.at;
}

/** A Bézier curve of any degree, by de Casteljau's construction. */
function curve(controls: readonly Point[]): Point[] {
  const between = (points: readonly Point[], share: number): Point => {
    const [only] = points;
    if (points.length === 1 && only) return only;
    const closer = points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      return {
        x: before.x + (point.x - before.x) * share,
        y: before.y + (point.y - before.y) * share,
      };
    });
    return between(closer, share);
  };
  return Array.from({ length: STEPS }, (_, index) => between(controls, (index + 1) / STEPS));
}

/** A circle's arc; the artwork draws no tilted ellipses with paths. */
function arc(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point[] {
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
  const chord = Math.hypot(half.x, half.y);
  if (chord === 0) return [to];
  const r = Math.max(radius, chord);
  const rise = (Math.sqrt(r * r - chord * chord) / chord) * (large === sweep ? -1 : 1);
  const centre = { x: from.x + half.x - half.y * rise, y: from.y + half.y + half.x * rise };
  const angle = (point: Point) => Math.atan2(point.y - centre.y, point.x - centre.x);
  const start = angle(from);
  const whole = 2 * Math.PI;
  const ahead = (((angle(to) - start) % whole) + whole) % whole;
  const span = sweep ? ahead : ahead - whole;
  return Array.from({ length: STEPS }, (_, index) => {
    const at = start + (span * (index + 1)) / STEPS;
    return { x: centre.x + r * Math.cos(at), y: centre.y + r * Math.sin(at) };
  });
}
