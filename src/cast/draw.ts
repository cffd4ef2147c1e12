// Who plays the customer. Every role draws from one shuffled pool, so no name or look is tied to
// any kind of contact: over all seeds each person is equally likely in each role.

import { seedRng, shuffle } from '../heat/rng.ts';
import type { Person } from './person.ts';

/** FNV-1a, so that two roles with the same seed shuffle the pool differently. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The person who plays `role` (a scenario's id) in the session with this seed.
 *
 * Pure: the same people, seed and role always give the same person. The order of `people` matters,
 * the style or heat of the role does not enter at all.
 *
 * @throws RangeError when the pool is empty, which the cast's schema rules out.
 */
export function castFor(people: readonly Person[], seed: number, role: string): Person {
  const [shuffled] = shuffle(seedRng(seed ^ hashText(role)), people);
  const drawn = shuffled[0];
  if (drawn === undefined) throw new RangeError('The cast is empty.');
  return drawn;
}
