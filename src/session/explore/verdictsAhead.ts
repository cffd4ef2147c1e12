/** What each reply on offer would make the customer do, over the story's own answer. */
import { type Contact, openReplies, type Verdict } from '../../heat/contact.ts';
import { advance } from '../../log/advance.ts';
import { courseOf, heatBand, trustBand } from './rulesAspects.ts';

/**
 * Pairs of reply and verdict. Nothing where no single reply can reach a limit, nor where a verdict
 * would change nothing any more.
 */
export function verdictsAhead(contact: Contact): readonly (readonly [string, Verdict])[] {
  if (courseOf(contact) !== 'open' || isFarFromLimits(contact)) return [];
  const known = cache.get(contact);
  if (known) return known;
  const made = openReplies(contact).map(({ id }) => {
    const after = advance(contact, { type: 'reply.chosen', id });
    return [id, after?.verdict ?? 'go_on'] as const;
  });
  cache.set(contact, made);
  return made;
}

const cache = new WeakMap<Contact, readonly (readonly [string, Verdict])[]>();

/**
 * Below the band under the supervisor's limit and above the one over the formal complaint's: no
 * single reply takes a customer that far.
 */
const isFarFromLimits = (contact: Contact): boolean =>
  heatBand(contact) < NEAR_SUPERVISOR && trustBand(contact) > NEAR_FORMAL;
const NEAR_SUPERVISOR = 3;
const NEAR_FORMAL = 1;
