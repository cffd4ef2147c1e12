/** Several small drawings as one picture, so that they cost one decoding and one texture. */
import { type Box, element, svg } from '../art/svg.ts';

export interface Drawing {
  /** A complete `<svg>` of `box`. */
  readonly svg: string;
  readonly box: Box;
}

export interface AtlasFrame {
  readonly name: string;
  /** Where the drawing lies in its own space. */
  readonly box: Box;
  /** Pixels in the atlas. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Atlas {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly AtlasFrame[];
}

/** Clear pixels round each drawing, so that smoothing never draws on a neighbour. */
const GAP = 2;

/** The drawings side by side in rows of at most `columns`, at `scale` pixels to the unit. */
export function packAtlas(
  drawings: Readonly<Record<string, Drawing>>,
  scale: number,
  columns = 4,
): Atlas {
  const frames: AtlasFrame[] = [];
  const pieces: string[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let widest = 0;
  Object.entries(drawings).forEach(([name, { svg: drawing, box }], index) => {
    if (index > 0 && index % columns === 0) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    // Whole pixels, so that a frame holds its drawing and nothing of the next one's gap.
    const width = Math.ceil(box.width * scale);
    const height = Math.ceil(box.height * scale);
    frames.push({ name, box, x: x + GAP, y: y + GAP, width, height });
    const scaled = { width: box.width * scale, height: box.height * scale };
    pieces.push(
      element('svg', { x: x + GAP, y: y + GAP, ...scaled, viewBox: viewBox(box) }, inside(drawing)),
    );
    x += width + 2 * GAP;
    rowHeight = Math.max(rowHeight, height + 2 * GAP);
    widest = Math.max(widest, x);
  });
  const size = { width: widest, height: y + rowHeight };
  return { svg: svg({ x: 0, y: 0, ...size }, pieces.join('')), ...size, frames };
}

const viewBox = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`;

/** What stands between a drawing's outermost tags. */
function inside(drawing: string): string {
  return drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'));
}
