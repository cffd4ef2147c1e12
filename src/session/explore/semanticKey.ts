/**
 * When two stands are one: everything that the story or the rules can still ask gets the same
 * answer. docs/decisions/0007-exploring-stories.md says what is in the key and what is not.
 */
import { answer, type Fact } from '../../dialogue/flow/facts.ts';
import { lookIn } from '../../dialogue/flow/passageTable.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import { FOLLOW_UP_KNOT } from '../../dialogue/port.ts';
import { derivedVariable, PROMISE_VARIABLES, type STORY_VARIABLES } from '../../dialogue/storyVariables.ts';
import { leadsToFollowUp } from '../../heat/close.ts';
import type { Contact } from '../../heat/contact.ts';
import { crossesTheLine } from '../../heat/encode.ts';
import { FLAGS } from '../../heat/goodMoves.ts';
import { isSignal } from '../../heat/moves.ts';
import { OUTCOME_LIMITS } from '../../heat/outcome.ts';
import type { Stand, Stepper } from './stepper.ts';

/**
 * Limits that take the talk out of the story at any reply; and those that only the judgement at
 * the end reads, of interest once there is a plan to judge.
 */
const LIMITS = {
  always: {
    heat: [OUTCOME_LIMITS.supervisorHeat, OUTCOME_LIMITS.hangUpHeat],
    trust: [OUTCOME_LIMITS.formalTrust],
  },
  planned: {
    heat: [OUTCOME_LIMITS.resolvedHeat, OUTCOME_LIMITS.partialHeat],
    trust: [OUTCOME_LIMITS.resolvedTrust],
  },
  followed: { heat: [OUTCOME_LIMITS.loyalHeat], trust: [OUTCOME_LIMITS.loyalTrust] },
};

function limitsFor({ customer, followed }: Contact, of: 'heat' | 'trust'): number[] {
  return [
    ...LIMITS.always[of],
    ...(customer.flags.plan ? LIMITS.planned[of] : []),
    ...(followed ? LIMITS.followed[of] : []),
  ];
}

export function semanticKey(stand: Stand, stepper: Stepper, reading: Reading): string {
  const { snapshot, contact } = stand;
  const where = JSON.stringify(snapshot.value);
  const rules = rulesKey(contact);
  if (snapshot.status === 'done') return `${where} ${contact.outcome} ${rules}`;
  return [where, snapshot.context.scene, storyKey(stand, stepper, reading), rules].join(' | ');
}

/** The place in the story with the answers to all that is still asked there. */
function storyKey(stand: Stand, stepper: Stepper, reading: Reading): string {
  const { story, contact, world, snapshot } = stand;
  const look = lookIn(story, world);
  const over = snapshot.matches('ended');
  const facts = [
    ...(over ? [] : stepper.table.live(story, reading, look).filter(isLasting)),
    ...(over ? [] : stepper.table.askedNext(story, reading, look).filter(isPassing)),
    ...stepper.table
      .liveFrom(FOLLOW_UP_KNOT, reading, look)
      .filter((fact) => isLasting(fact) && isAskedLater(fact, stand, stepper)),
  ];
  const answers = facts.map((fact) => {
    const given = answer(fact, look(fact.variable), stepper.mostFor(fact));
    return given === true ? '1' : given === false ? '0' : String(given);
  });
  return `${over ? '' : story.place.id} ${answers.join()} ${inSight(contact, facts)}`;
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
  if (snapshot.matches('ended') && !leadsToFollowUp(contact)) return false;
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
  const remedy = contact.commitments.findLast(({ slots }) => slots.action)?.slots.action;
  return [
    FLAGS.map((flag) => Number(customer.flags[flag])).join(''),
    bandIn(customer.heat, limitsFor(contact, 'heat')),
    bandIn(customer.trust, limitsFor(contact, 'trust')),
    Number(contact.venting),
    Number(contact.noStands),
    Object.values(draft).join('+'),
    customer.flags.plan && remedy && brief.promises.actions[remedy]?.cap ? 'capped' : '',
    contact.handedOver ?? '',
    contact.boilingTurns,
    Number(supervisor.demanded),
    supervisor.refusals,
    Number(contact.formalWarned),
    hold ? `${hold.asked}${hold.consented}${hold.elapsed === null ? '' : hold.elapsed}` : '',
    contact.followed ?? '',
    Number(contact.closureChecked),
    contact.outcome ?? '',
    safetyKey(contact),
  ].join(' ');
}

/** How many limits a value has reached. */
const bandIn = (tenths: number, limits: readonly number[]): number =>
  limits.filter((limit) => tenths >= limit * 10).length;

/** What was said that the safety rules read, without what they have forgotten. */
function safetyKey({ said, aftercare }: Contact): string {
  const first = said.findIndex(({ move }) => crossesTheLine(move) || isSafety(move));
  if (first < 0) return '';
  const moves = said.slice(first).map(({ move }) => move);
  const read = moves.filter((move) => isSignal(move) || isSafety(move));
  return `${read.join()} ${Object.values(aftercare).map(Number).join('')}`;
}

const isSafety = (move: string): boolean => SAFETY.has(move);
const SAFETY: ReadonlySet<string> = new Set([
  'boundary',
  'consequence',
  'end_with_route',
  'end_without_route',
  'hostile_reply',
  'get_help',
  'step_back',
  'keep_connected',
  'warm_handover',
  'cold_handover',
  'log_incident',
  'recover',
]);
