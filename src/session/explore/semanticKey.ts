/**
 * When two stands are one: everything that the story or the rules can still ask gets the same
 * answer. docs/decisions/0007-exploring-stories.md says what is in the key and what is not.
 */
import { answer, type Fact } from '../../dialogue/flow/facts.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import { FOLLOW_UP_KNOT } from '../../dialogue/port.ts';
import {
  derivedVariable,
  PROMISE_VARIABLES,
  type STORY_VARIABLES,
} from '../../dialogue/storyVariables.ts';
import { leadsToFollowUp } from '../../heat/close.ts';
import type { Contact } from '../../heat/contact.ts';
import { crossesTheLine } from '../../heat/encode.ts';
import { isSafetyMove } from '../../heat/moves.ts';
import { OUTCOME_LIMITS } from '../../heat/outcome.ts';
import { DEFAULT_SAFETY_POLICY, safetyStanding } from '../../heat/safety.ts';
import type { Stand, Stepper } from './stepper.ts';

/**
 * Limits that only the judgement at the end reads: of interest once there is a plan to judge, or a
 * follow-up. Those at which the customer takes over are in the key by what came of them.
 */
const LIMITS = {
  planned: {
    heat: [OUTCOME_LIMITS.resolvedHeat, OUTCOME_LIMITS.partialHeat],
    trust: [OUTCOME_LIMITS.resolvedTrust],
  },
  followed: { heat: [OUTCOME_LIMITS.loyalHeat], trust: [OUTCOME_LIMITS.loyalTrust] },
};

const limitsFor = ({ customer, followed }: Contact, of: 'heat' | 'trust'): number[] => [
  ...(customer.flags.plan ? LIMITS.planned[of] : []),
  ...(followed ? LIMITS.followed[of] : []),
];

export function semanticKey(stand: Stand, stepper: Stepper, reading: Reading): string {
  const { snapshot, contact } = stand;
  const where = JSON.stringify(snapshot.value);
  if (snapshot.status === 'done') return `${where} ${contact.outcome}`;
  if (snapshot.matches('ended') && !canFollowUp(stand)) {
    return `${where} ${contact.outcome} ${safetyKey(contact)}`;
  }
  const story = storyKey(stand, stepper, reading);
  return [where, snapshot.context.scene, story, rulesKey(contact)].join(' | ');
}

const canFollowUp = ({ snapshot, contact }: Stand): boolean =>
  snapshot.context.scene === 'contact' && leadsToFollowUp(contact);

/** The place in the story with the answers to all that is still asked there. */
function storyKey(stand: Stand, stepper: Stepper, reading: Reading): string {
  const { story, contact, snapshot } = stand;
  const look = stepper.lookFrom(stand);
  const over = snapshot.matches('ended');
  const facts = [
    ...(over ? [] : stepper.table.live(story, reading, look).filter(isLasting)),
    ...(over ? [] : stepper.table.askedNext(story, reading, look).filter(isPassing)),
    ...stepper.table
      .liveFrom(FOLLOW_UP_KNOT, reading, look)
      .filter((fact) => isLasting(fact) && isAskedLater(fact, stand, stepper)),
  ];
  const varying = facts.map(({ variable }) => variable).filter((name) => stepper.isVarying(name));
  const drawn = [...new Set(stepper.drawnBy(stand.seeds, [...new Set(varying)]))].toSorted();
  const answers = facts.map((fact) => {
    if (stepper.isVarying(fact.variable)) return '';
    const given = answer(fact, look(fact.variable), stepper.table.mostFor(fact));
    return given === true ? '1' : given === false ? '0' : String(given);
  });
  return `${over ? '' : story.place.id} ${answers.join()} ${drawn.join('/')} ${inSight(contact, facts)}`;
}

/** What moves with every reply says nothing of the far side: only the next passage's tests count. */
const isPassing = ({ variable }: Fact): boolean => PASSING.has(variable);
const isLasting = (fact: Fact): boolean => !isPassing(fact);
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
function isAskedLater({ variable }: Fact, { snapshot, contact }: Stand, stepper: Stepper): boolean {
  if (snapshot.context.scene !== 'contact' || !contact.brief.hasFollowUp) return false;
  const promised = PROMISES.has(variable) && !contact.customer.flags.plan;
  return !promised || stepper.plansWithoutPromise;
}

const PROMISES: ReadonlySet<string> = new Set(PROMISE_VARIABLES);

/** Facts that can be noted by now, of those whose note is still asked for. */
function inSight(contact: Contact, facts: readonly Fact[]): string {
  const asked = new Set(facts.map(({ variable }) => variable));
  return contact.revealed
    .filter((id) => !contact.notes.includes(id) && asked.has(derivedVariable('noted', id)))
    .toSorted()
    .join();
}

/** What the rules ask of a contact, now and at its end. */
function rulesKey(contact: Contact): string {
  const { customer, supervisor, hold, draft, brief } = contact;
  const { heard, plan } = customer.flags;
  const safety = safetyKey(contact);
  const always = [
    Number(contact.venting),
    contact.boilingTurns,
    Number(supervisor.demanded),
    supervisor.refusals,
    Number(contact.formalWarned),
    Object.values(draft).join('+'),
    hold ? `${hold.asked}${hold.consented}${hold.elapsed === null ? '' : hold.elapsed}` : '',
    contact.followed ?? '',
    Number(plan),
    safety,
  ];
  // How it ends is settled: what else is left of the state is what the story asks.
  if (safety === 'failed') return [...always, Number(heard)].join(' ');
  const remedy = contact.commitments.findLast(({ slots }) => slots.action)?.slots.action;
  return [
    ...always,
    bandIn(customer.heat, limitsFor(contact, 'heat')),
    bandIn(customer.trust, limitsFor(contact, 'trust')),
    plan && remedy && brief.promises.actions[remedy]?.cap ? 'capped' : '',
    contact.handedOver ?? '',
    Number(contact.closureChecked),
    contact.outcome ?? '',
  ].join(' ');
}

/** How many limits a value has reached. */
const bandIn = (tenths: number, limits: readonly number[]): number =>
  limits.filter((limit) => tenths >= limit * 10).length;

/** Where the contact stands with the safety protocol; nothing until something of it was said. */
export function safetyKey({ said, aftercare, brief }: Contact): string {
  const moves = said.map(({ move }) => move);
  if (!moves.some((move) => isSafetyMove(move) || crossesTheLine(move))) return '';
  const policy = brief.warningsFor ? { warningsFor: brief.warningsFor } : DEFAULT_SAFETY_POLICY;
  const standing = safetyStanding(moves, policy);
  return standing === 'failed'
    ? standing
    : `${standing} ${Object.values(aftercare).map(Number).join('')}`;
}
