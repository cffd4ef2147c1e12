// Head and shoulders, for cards.

import type { Look } from '../cast/look.ts';
import { customerGroup } from './customer.ts';
import { type Mood, poseAt } from './poseAt.ts';
import { type Box, svg } from './svg.ts';

/** A square round head and shoulders, in rig space. */
const PORTRAIT_BOX: Box = { x: -230, y: -388, width: 460, height: 460 };

export interface PortraitOptions {
  readonly idPrefix?: string;
  readonly mood?: Mood;
}

/** A square picture on a clear ground. */
export function portrait(look: Look, heat: number, options: PortraitOptions = {}): string {
  const idPrefix = options.idPrefix ?? 'portrait-';
  const pose = poseAt(heat, options.mood ?? 'neutral');
  return svg(PORTRAIT_BOX, customerGroup(look, pose, { idPrefix }));
}
