import type { Moment } from '../session/view/moments.ts';
import type { Gesture } from './motion.ts';

/** Points of heat at once that throw the head forward. */
const OUTBURST = 6;

/** What the customer does at a moment; null for what only the room or the sound answers. */
export function gestureFor(moment: Moment): Gesture | null {
  switch (moment.type) {
    case 'reply.landed':
      return 'nod';
    case 'reply.missed':
      return 'recoil';
    case 'heat.changed':
      return moment.to - moment.from >= OUTBURST ? 'push' : null;
    case 'band.changed':
    case 'call.picked_up':
    case 'call.hung_up':
    case 'hold.began':
    case 'hold.over':
    case 'note.taken':
    case 'page.turned':
      return null;
  }
}
