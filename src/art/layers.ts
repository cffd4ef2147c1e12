// One person taken apart for the stage, so that head, eyelids and mouth move without drawing anew.
//
// What the stage should rasterise. A whole customer costs about 30 ms as a texture, body and head
// about 10 ms each, any of the others 5 to 8 (decode and draw, software Chromium, two cores), so:
// - per level (the pose of one heat): `headBehind`, `body`, `head`, `lids`, the six `mouths`, with a
//   telephone `handset`, with a wheelchair `behind`: ten to twelve textures, of which only `body`
//   and `head` are large. Rasterise body, head and mouths of the current level at once, lids and a
//   neighbouring level when idle, and let go of the level before: never more than about 30 textures.
// - a level is a step of heat that the stage chooses; six heats a band is more than anyone sees.
// - breathing, nodding and blinking are transforms and visibility: no texture changes.
//
// How to put them together, from back to front: behind, headBehind, body, head, one of mouths, lids
// (only while blinking), handset. Layers in rig space are placed at their box. Layers in head space
// go in a container at `neck.x, neck.y`, turned by `neck.turn` degrees and scaled by `neck.scale`,
// in which each is placed at its box less `neck.pivot`. The head has no mouth of its own: always
// show one of the mouths, each of which brings its own jaw.

import type { Look } from '../cast/look.ts';
import { drawBody, drawBodyBehind } from './body/body.ts';
import { type CustomerOptions, rigFor } from './customer.ts';
import { sharedDefs } from './defs.ts';
import { drawHeadBehind, drawHeadFront } from './head/head.ts';
import type { Pose } from './pose.ts';
import { drawHandset } from './props/handset.ts';
import { type HeadPlacement, headPlacement, RIG_BOX, type Rig } from './rig.ts';
import { type Box, svg } from './svg.ts';
import { VISEMES, type Viseme } from './viseme.ts';

export interface Layer {
  /** A complete picture of `box.width` by `box.height` units. */
  readonly svg: string;
  /** Where it lies, in rig or head units. */
  readonly box: Box;
}

export interface CustomerLayers {
  /** Rig space; null for most people. */
  readonly behind: Layer | null;
  readonly body: Layer;
  /** Rig space, over the head; null without a telephone. */
  readonly handset: Layer | null;
  /** Head space. */
  readonly headBehind: Layer;
  readonly head: Layer;
  readonly lids: Layer;
  readonly mouths: Readonly<Record<Viseme, Layer>>;
  readonly neck: HeadPlacement;
}

export interface LayerOptions extends Pick<CustomerOptions, 'idPrefix' | 'handset'> {
  /** Pixels to the unit in the pictures' own size, 1 unless given; the boxes stay in units. */
  readonly scale?: number;
}

const BODY_BOX: Box = { x: -340, y: -110, width: 680, height: 506 };
const HANDSET_BOX: Box = { x: -310, y: -290, width: 290, height: 590 };
const HEAD_BOX: Box = { x: -170, y: -210, width: 340, height: 440 };
const LIDS_BOX: Box = { x: -104, y: -66, width: 208, height: 106 };
/** Begins below the eyes, where an open jaw changes nothing yet. */
const MOUTH_BOX: Box = { x: -104, y: 40, width: 208, height: 134 };

export function drawLayers(look: Look, pose: Pose, options: LayerOptions): CustomerLayers {
  const { idPrefix } = options;
  const handset = options.handset ?? false;
  const scale = options.scale ?? 1;
  const layer = (box: Box, rig: Rig, content: string): Layer => {
    const size = { width: box.width * scale, height: box.height * scale };
    return { svg: svg(box, sharedDefs(rig) + content, size), box };
  };
  const part = (name: string, viseme: Viseme = 'rest') =>
    rigFor(look, pose, { idPrefix: `${idPrefix}${name}-`, viseme });
  const trunk = part('body');
  const far = part('far');
  const arm = part('arm');
  const back = part('back');
  // The head is the ground for every mouth, so its own jaw is shut: an open one only grows from it.
  const front = part('head', 'M');
  const shut = part('lids', 'M');
  const mouth = (viseme: Viseme): [Viseme, Layer] => {
    const rig = part(`mouth${viseme}`, viseme);
    return [viseme, layer(MOUTH_BOX, rig, drawHeadFront(rig, { blink: 0, mouth: true }))];
  };
  const behind = drawBodyBehind(far);
  return {
    behind: behind === '' ? null : layer(RIG_BOX, far, behind),
    body: layer(BODY_BOX, trunk, drawBody(trunk, { handset })),
    handset: handset ? layer(HANDSET_BOX, arm, drawHandset(arm)) : null,
    headBehind: layer(HEAD_BOX, back, drawHeadBehind(back)),
    head: layer(HEAD_BOX, front, drawHeadFront(front, { blink: 0, mouth: false })),
    lids: layer(LIDS_BOX, shut, drawHeadFront(shut, { blink: 1, mouth: false })),
    mouths: Object.fromEntries(VISEMES.map(mouth)) as Record<Viseme, Layer>,
    neck: headPlacement(trunk),
  };
}
