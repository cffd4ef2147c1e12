// Fills and lines of the artwork as a coarse bitmap, so that a test can see where there is ink.
// It reads what the artwork writes: paths, ellipses, rectangles, groups and their transforms.

import type { Box, Point } from '../../src/art/svg.ts';
import { flatten } from './flatten.ts';

/** Units to the cell. */
export const CELL = 3;
/** Fainter than this is a shade on something, not the thing. */
const SOLID = 0.6;

/** x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export interface Ink {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
  at(point: Point): boolean;
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function turn(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

/** Reads a `transform` attribute. */
export function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>((so, [, name, list = '']) => {
    const [x = 0, y, z = 0] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') return times(so, [1, 0, 0, 1, x, y ?? 0]);
    if (name === 'scale') return times(so, [x, 0, 0, y ?? x, 0, 0]);
    if (name !== 'rotate') throw new Error(`no such transform: ${name}`);
    const about = y ?? 0;
    const to = times(so, [1, 0, 0, 1, about, z]);
    return times(times(to, turn(x)), [1, 0, 0, 1, -about, -z]);
  }, SAME);
}

const moved = (m: Matrix, { x, y }: Point): Point => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

type Attributes = Readonly<Record<string, string>> & {
  readonly [known in 'd' | 'transform' | 'opacity' | 'stroke' | 'fill']?: string;
};

function outlineOf(name: string, attributes: Attributes): readonly (readonly Point[])[] {
  const value = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'path') return flatten(attributes.d ?? '');
  if (name === 'rect') {
    const [x, y, width, height] = [value('x'), value('y'), value('width'), value('height')];
    return flatten(`M${x},${y} h${width} v${height} h${-width} Z`);
  }
  if (name !== 'ellipse' && name !== 'circle') return [];
  const [rx, ry] = [value('rx') || value('r'), value('ry') || value('r')];
  const steps = 32;
  return [
    Array.from({ length: steps }, (_, step) => ({
      x: value('cx') + rx * Math.cos((step / steps) * 2 * Math.PI),
      y: value('cy') + ry * Math.sin((step / steps) * 2 * Math.PI),
    })),
  ];
}

/** The ink within `box` of a picture or a piece of one. */
export function inkOf(markup: string, box: Box): Ink {
  const columns = Math.ceil(box.width / CELL);
  const rows = Math.ceil(box.height / CELL);
  const cells = new Uint8Array(columns * rows);
  const column = (x: number) => (x - box.x) / CELL;
  const row = (y: number) => (y - box.y) / CELL;

  function fill(outlines: readonly (readonly Point[])[]): void {
    const levels = outlines.flatMap((points) => points.map(({ y }) => row(y)));
    const top = Math.max(0, Math.floor(Math.min(...levels)));
    const bottom = Math.min(rows - 1, Math.ceil(Math.max(...levels)));
    for (let y = top; y <= bottom; y += 1) {
      const level = box.y + (y + 0.5) * CELL;
      const crossings = outlines.flatMap((points) =>
        points.flatMap((from, index) => {
          const to = points[(index + 1) % points.length] ?? from;
          if (from.y <= level === to.y <= level) return [];
          const share = (level - from.y) / (to.y - from.y);
          return [{ x: from.x + share * (to.x - from.x), way: to.y > from.y ? 1 : -1 }];
        }),
      );
      crossings.sort((one, other) => one.x - other.x);
      let winding = 0;
      for (const [index, { x, way }] of crossings.entries()) {
        winding += way;
        const next = crossings[index + 1];
        if (winding === 0 || next === undefined) continue;
        const first = Math.max(0, Math.ceil(column(x) - 0.5));
        const last = Math.min(columns - 1, Math.floor(column(next.x) - 0.5));
        for (let at = first; at <= last; at += 1) cells[y * columns + at] = 1;
      }
    }
  }

  function stroke(points: readonly Point[], radius: number): void {
    for (const [index, from] of points.entries()) {
      const to = points[index + 1] ?? from;
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL));
      for (let step = 0; step <= steps; step += 1) {
        const x = from.x + ((to.x - from.x) * step) / steps;
        const y = from.y + ((to.y - from.y) * step) / steps;
        disc({ x, y }, radius);
      }
    }
  }

  function disc({ x, y }: Point, radius: number): void {
    const reach = radius / CELL;
    const [cx, cy] = [column(x) - 0.5, row(y) - 0.5];
    for (let r = Math.ceil(cy - reach); r <= cy + reach; r += 1) {
      for (let c = Math.ceil(cx - reach); c <= cx + reach; c += 1) {
        if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
        if (Math.hypot(c - cx, r - cy) <= reach) cells[r * columns + c] = 1;
      }
    }
  }

  draw(markup, (outlines, { filled, width, closed }) => {
    if (filled) fill(outlines);
    if (width > 0) {
      for (const points of outlines) {
        const [first] = points;
        stroke(closed && first ? [...points, first] : points, width / 2);
      }
    }
  });
  return {
    columns,
    rows,
    cells,
    at: ({ x, y }) => cells[Math.floor(row(y)) * columns + Math.floor(column(x))] === 1,
  };
}

interface Paint {
  readonly filled: boolean;
  readonly width: number;
  readonly closed: boolean;
}

/** Walks the markup and hands over every solid shape in the picture's own units. */
function draw(markup: string, onShape: (outlines: Point[][], paint: Paint) => void): void {
  const open: { readonly matrix: Matrix; readonly hidden: boolean }[] = [];
  for (const [, close, name = '', list = '', empty] of markup.matchAll(
    /<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      open.pop();
      continue;
    }
    const attributes: Attributes = Object.fromEntries(
      [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const around = open.at(-1) ?? { matrix: SAME, hidden: false };
    const matrix = times(around.matrix, matrixOf(attributes.transform ?? ''));
    // What is clipped shades something that is drawn whole elsewhere.
    const aside = /^(clipPath|\w+Gradient|filter)$/.test(name) || 'clip-path' in attributes;
    const faint = Number(attributes.opacity ?? 1) < SOLID;
    const hidden = around.hidden || aside || faint;
    if (!empty) open.push({ matrix, hidden });
    if (hidden) continue;
    const outlines = outlineOf(name, attributes).map((points) =>
      points.map((point) => moved(matrix, point)),
    );
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    const width = attributes.stroke ? Number(attributes['stroke-width'] ?? 1) * scale : 0;
    onShape(outlines, {
      filled: attributes.fill !== 'none',
      width: Number(attributes['stroke-opacity'] ?? 1) < SOLID ? 0 : width,
      closed: /z\s*$/i.test(attributes.d ?? 'z'),
    });
  }
}

/** Sizes in cells of the pieces that hang together, largest first. */
export function piecesOf({ cells, columns }: Ink): readonly number[] {
  const seen = new Uint8Array(cells.length);
  const sizes: number[] = [];
  for (let start = 0; start < cells.length; start += 1) {
    if (cells[start] !== 1 || seen[start] === 1) continue;
    let size = 0;
    const next = [start];
    seen[start] = 1;
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      size += 1;
      const column = at % columns;
      const beside = [at - columns, at + columns];
      if (column > 0) beside.push(at - 1);
      if (column < columns - 1) beside.push(at + 1);
      for (const to of beside) {
        if (cells[to] === 1 && seen[to] !== 1) {
          seen[to] = 1;
          next.push(to);
        }
      }
    }
    sizes.push(size);
  }
  return sizes.sort((one, other) => other - one);
}
