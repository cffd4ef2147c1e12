// The head, put together in head units.

import { drawHair, drawSkull } from '../hair/hair.ts';
import { drawHearingAid } from '../props/hearingAid.ts';
import type { Rig } from '../rig.ts';
import { drawBrows } from './brows.ts';
import { drawCreases } from './creases.ts';
import { drawEyes } from './eyes.ts';
import { drawEars, drawFace } from './face.ts';
import { drawBeard, drawMoustache } from './facialHair.ts';
import { drawGlasses } from './glasses.ts';
import { drawMouth } from './mouth.ts';
import { drawNose } from './nose.ts';

export interface HeadOptions {
  /** 0 = eyes as the pose has them, 1 = shut. */
  readonly blink: number;
  /** Without the mouth the head is the ground on which the stage lays mouth shapes. */
  readonly mouth: boolean;
}

export function drawHeadFront(rig: Rig, { blink, mouth }: HeadOptions): string {
  const ears = rig.look.covering?.kind === 'hijab' ? '' : drawEars(rig) + drawHearingAid(rig);
  return [
    drawSkull(rig),
    ears,
    drawFace(rig),
    drawBeard(rig),
    drawEyes(rig, blink),
    drawNose(rig),
    drawCreases(rig),
    mouth ? drawMouth(rig) + drawMoustache(rig) : '',
    drawBrows(rig),
    drawHair(rig).front,
    drawGlasses(rig),
  ].join('');
}

/** What hangs behind the shoulders. */
export function drawHeadBehind(rig: Rig): string {
  return drawHair(rig).behind;
}
