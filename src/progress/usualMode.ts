import type { Mode } from '../log/events.ts';

/**
 * How a contact is played unless the learner says otherwise: the first of a profile with a coach, and
 * every later one in practice. An assessment is always asked for; a room has its facilitator.
 */
export const usualMode = ({
  finished,
  inFront,
}: {
  readonly finished: boolean;
  readonly inFront: boolean;
}): Mode => (finished || inFront ? 'practice' : 'guided');
