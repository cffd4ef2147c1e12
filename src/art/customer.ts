// One person at one moment as a whole picture: the plain use of the rig.

import type { Look } from '../cast/look.ts';
import { drawBody, drawBodyBehind } from './body/body.ts';
import { sharedDefs } from './defs.ts';
import { drawHeadBehind, drawHeadFront } from './head/head.ts';
import type { Pose } from './pose.ts';
import { drawHandset } from './props/handset.ts';
import { headTransform, makeRig, RIG_BOX, type Rig } from './rig.ts';
import { group, svg } from './svg.ts';
import { type Viseme, withViseme } from './viseme.ts';

export interface CustomerOptions {
  /** Begins every id; two drawings in one document need two prefixes. */
  readonly idPrefix: string;
  readonly viseme?: Viseme;
  /** 0 = eyes as the pose has them, 1 = shut. */
  readonly blink?: number;
  /** 0 = breathed out, 1 = breathed in. */
  readonly breath?: number;
  /** A telephone at the ear. */
  readonly handset?: boolean;
}

/** How far a breath raises shoulders and head, in rig units. */
const BREATH = { lift: 3.5, head: -1.6 } as const;

function withBreath(pose: Pose, breath: number): Pose {
  return {
    ...pose,
    body: { ...pose.body, lift: pose.body.lift + breath * BREATH.lift },
    head: { ...pose.head, y: pose.head.y + breath * BREATH.head },
  };
}

/** The rig for a look, a pose and what the person is doing this instant. */
export function rigFor(look: Look, pose: Pose, options: CustomerOptions): Rig {
  const face = withViseme(pose.face, options.viseme ?? 'rest');
  return makeRig(look, withBreath({ ...pose, face }, options.breath ?? 0), options.idPrefix);
}

/** The drawing without an `<svg>` round it, in rig units, for use inside another picture. */
export function customerGroup(look: Look, pose: Pose, options: CustomerOptions): string {
  const rig = rigFor(look, pose, options);
  const handset = options.handset ?? false;
  const head = headTransform(rig);
  return [
    sharedDefs(rig),
    drawBodyBehind(rig),
    group({ transform: head }, drawHeadBehind(rig)),
    drawBody(rig, { handset }),
    group({ transform: head }, drawHeadFront(rig, { blink: options.blink ?? 0, mouth: true })),
    handset ? drawHandset(rig) : '',
  ].join('');
}

/**
 * A complete picture, 680 by 816 units (`RIG_BOX`). All ids begin with `idPrefix`; no script, no
 * `style`, nothing from outside.
 */
export function drawCustomer(look: Look, pose: Pose, options: CustomerOptions): string {
  return svg(RIG_BOX, customerGroup(look, pose, options));
}
