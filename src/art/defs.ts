// The gradients and clips that several parts of one drawing share. Every picture begins with them
// once; parts drawn into pictures of their own begin with them again.

import { clothDefs } from './body/clothes.ts';
import { torsoOutline } from './body/frame.ts';
import { skinDefs } from './body/neck.ts';
import { coveringDefs } from './hair/coverings.ts';
import { hairDefs } from './hair/layers.ts';
import type { Rig } from './rig.ts';
import { clipPath } from './svg.ts';

export function sharedDefs(rig: Rig): string {
  return [
    clothDefs(rig),
    skinDefs(rig),
    hairDefs(rig),
    rig.look.covering === undefined ? '' : coveringDefs(rig),
    clipPath(`${rig.id}torso`, torsoOutline(rig)),
  ].join('');
}
