/**
 * Which part of the stage a host shows. A large host sees the room; a small one comes closer to the
 * customer, because the face carries the contact and has to be read.
 */
import { STAGE_BOX } from '../art/places/officeDesk.ts';
import { type Box, clamp, lerp, smoothstep } from '../art/svg.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Heights of the host, in CSS pixels, between which the view opens up. */
const SMALL = 260;
const LARGE = 560;
/** Stage units seen from top to bottom in each, and how much a wide screen sees. */
const CLOSE = 520;
const ROOMY = 664;
/** Aspects between which a large host goes over to seeing the stage from edge to edge. */
const SQUARISH = 1.4;
const WIDE = 1.7;
/** The customer's window and a little of the room to either side must fit. */
const LEAST_WIDTH = 580;
/** As little of the ceiling as leaves the customer's window its margin. */
const CEILING = 18;

/** Below this width, in CSS pixels, there is room for a face and nothing else. */
const FACE_ONLY = 200;
/** The customer's head with the hand at the ear, wherever they call from. */
const FACE: Box = { x: 480, y: 78, width: 320, height: 330 };

/** The part of `STAGE_BOX`, in its units, with the aspect of `host`. */
export function framing(host: Size): Box {
  const aspect = host.width / host.height;
  if (host.width < FACE_ONLY) return around(FACE, aspect);
  const open = smoothstep(SMALL, LARGE, host.height);
  const full = lerp(CLOSE, STAGE_BOX.height, open);
  const roomy = lerp(CLOSE, ROOMY, open);
  const wanted = lerp(roomy, full, smoothstep(SQUARISH, WIDE, aspect));
  const most = Math.min(STAGE_BOX.height, STAGE_BOX.width / aspect);
  const height = Math.min(most, Math.max(wanted, LEAST_WIDTH / aspect));
  const width = height * aspect;
  return {
    x: (STAGE_BOX.width - width) / 2,
    y: clamp(CEILING, 0, STAGE_BOX.height - height),
    width,
    height,
  };
}

/** The smallest part of the stage with that aspect that `box` is in the middle of. */
function around(box: Box, aspect: number): Box {
  const most = Math.min(STAGE_BOX.height, STAGE_BOX.width / aspect);
  const height = Math.min(most, Math.max(box.height, box.width / aspect));
  const width = height * aspect;
  return {
    x: clamp(box.x + (box.width - width) / 2, 0, STAGE_BOX.width - width),
    y: clamp(box.y + (box.height - height) / 2, 0, STAGE_BOX.height - height),
    width,
    height,
  };
}
