/**
 * What is kept of a stand when stands are compared: its key, which is where the contact is with the
 * answers to everything that the next passage asks, and its aspects, which are the answers to
 * everything that may be asked or judged later. docs/decisions/0007-exploring-stories.md says why.
 */
import { answer, type Fact, factKey } from '../../dialogue/flow/facts.ts';
import { FOLLOW_UP_KNOT, REPEAT_KNOT } from '../../dialogue/port.ts';
import {
  derivedVariable,
  PROMISE_VARIABLES,
  type STORY_VARIABLES,
} from '../../dialogue/storyVariables.ts';
import { leadsToFollowUp, outcomeBesidesSafety } from '../../heat/close.ts';
import type { Contact } from '../../heat/contact.ts';
import { leadsToRepeat } from '../../heat/repeat.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import type { Aspect } from './aspect.ts';
import { courseOf, rulesAspects, safetyKey, standingOf, worthOf } from './rulesAspects.ts';
import type { Stand, Stepper } from './stepper.ts';
import { verdictsAhead } from './verdictsAhead.ts';

export interface Compared {
  readonly key: string;
  /** What the ending turns on, all of it together: see `rulesAspects.ts`. */
  readonly standing: string;
  /** The customer can't take it anywhere else any more: what differs most is what is still said. */
  readonly settled: boolean;
  /** How far the customer is on the way to a good end: see `rulesAspects.ts`. */
  readonly worth: number;
  /** What the story may still ask. */
  readonly aspects: readonly Aspect[];
  /** What the rules may still ask. */
  readonly limits: readonly Aspect[];
}

export function compared(stand: Stand, stepper: Stepper): Compared {
  const { snapshot, contact } = stand;
  const where = placeIn(snapshot.value);
  if (isOver(snapshot)) return { key: `${where} ${contact.outcome}`, ...NOTHING_LEFT };
  if (snapshot.matches('ended')) return comparedAtEnd(stand, stepper, where);
  const next = stepper.askedNext(stand);
  const asked = new Set(next.map(factKey));
  const later = [
    ...stepper.table.live(stand.story, stepper.prospectFrom(stand)),
    ...laterFacts(stand, stepper),
  ].filter((fact) => isLasting(fact) && !asked.has(factKey(fact)));
  const course = courseOf(contact);
  return {
    key: [
      where,
      snapshot.context.scene,
      stand.story.place.id,
      ...factAspects(next, stand, stepper).map(([, value]) => value),
      inSight(contact, [...next, ...later]),
      doingKey(contact),
    ].join('|'),
    settled: course !== 'open',
    standing: standingOf(contact, course),
    worth: worthOf(contact, course),
    // What is lost stays lost, and is walked once from each position and its guards' answers.
    aspects:
      course === 'failed' ? [] : [...factAspects(later, stand, stepper), ...draftAspects(contact)],
    limits: [
      ...verdictsAhead(contact).map(([id, verdict]): Aspect => [`after ${id}`, verdict]),
      ...rulesAspects(contact, course),
    ],
  };
}

/** Of a stand after which nothing can differ any more. */
const NOTHING_LEFT = { settled: true, standing: '', worth: 0, aspects: [], limits: [] } as const;

/** After a scene the story is asked only by those that can follow. */
function comparedAtEnd(stand: Stand, stepper: Stepper, where: string): Compared {
  const { snapshot, contact } = stand;
  const followUp = snapshot.context.scene === 'contact' && leadsToFollowUp(contact);
  const repeat = leadsToRepeat(contact);
  const course = courseOf(contact);
  const key = [
    where,
    contact.outcome,
    // What is still to be done for safety may turn the one into the other.
    safetyKey(contact),
    outcomeBesidesSafety(contact),
    followUp,
    repeat,
  ].join('|');
  if (!followUp && !repeat) return { key, ...NOTHING_LEFT };
  return {
    key: `${key}|${contact.followed ?? ''}`,
    settled: false,
    standing: standingOf(contact, course),
    worth: worthOf(contact, course),
    aspects: factAspects(laterFacts(stand, stepper), stand, stepper),
    limits: [],
  };
}

/** `customerSpeaking.pause` */
export const placeIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([name, inner]) => `${name}.${placeIn(inner)}`)
        .join();

/** What the scenes that can follow may still ask. */
function laterFacts(stand: Stand, stepper: Stepper): Fact[] {
  const { contact, snapshot } = stand;
  const prospect = stepper.prospectFrom(stand);
  const followUp = snapshot.context.scene === 'contact' && contact.brief.hasFollowUp;
  const repeat = contact.brief.hasRepeat && contact.repeat === null;
  return [
    ...(followUp
      ? stepper.table
          .liveFrom(FOLLOW_UP_KNOT, prospect)
          .filter((fact) => isAskedLater(fact, contact, stepper))
      : []),
    ...(repeat ? stepper.table.liveFrom(REPEAT_KNOT, prospect) : []),
  ].filter(isLasting);
}

/** What moves with every reply says nothing of the far side: only the next passage's tests count. */
const isLasting = ({ variable }: Fact): boolean => !PASSING.has(variable);
const PASSING: ReadonlySet<string> = new Set([
  'heat',
  'trust',
  'band',
  'chain',
  'turn',
] satisfies (keyof typeof STORY_VARIABLES)[]);

/**
 * Whether the follow-up can still ask it. It comes of a plan, and a plan comes of a commitment,
 * which replaces the last: before there is a plan, what was promised so far is of no interest.
 */
const isAskedLater = ({ variable }: Fact, contact: Contact, stepper: Stepper): boolean =>
  !PROMISES.has(variable) || contact.customer.flags.plan || stepper.plansWithoutPromise;

const PROMISES: ReadonlySet<string> = new Set(PROMISE_VARIABLES);

/** The answers to facts; of what the seed draws, all the values that are still possible. */
function factAspects(facts: readonly Fact[], stand: Stand, stepper: Stepper): Aspect[] {
  const { look } = stepper.prospectFrom(stand);
  return facts.map((fact): Aspect => {
    const { variable } = fact;
    const name = factKey(fact);
    if (stepper.isVarying(variable)) return [name, stepper.possible(stand.seeds, fact)];
    const given = answer(fact, look(variable), stepper.table.mostFor(fact));
    return [name, given === true ? '1' : given === false ? '0' : String(given)];
  });
}

/** Facts that can be noted by now, of those whose note is still asked for. */
function inSight(contact: Contact, facts: readonly Fact[]): string {
  const asked = new Set(facts.map(({ variable }) => variable));
  return contact.revealed
    .filter((id) => !contact.notes.includes(id) && asked.has(derivedVariable('noted', id)))
    .toSorted()
    .join();
}

/** A commitment half said: what it will be is judged once it is whole. */
const draftAspects = ({ draft }: Contact): Aspect[] =>
  Object.entries(draft).map(([slot, value]): Aspect => [`draft ${slot}`, String(value)]);

/** What is going on between the two at this moment. */
const doingKey = ({ venting, hold, followed, repeat }: Contact): string =>
  [
    Number(venting),
    hold ? `${hold.asked}${hold.consented}${hold.elapsed ?? ''}` : '',
    followed ?? '',
    repeat?.after ?? '',
  ].join('|');
