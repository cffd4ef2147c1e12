/** What was promised, how it was kept, and whether the customer could say what happens next (R84). */
import type { FollowThrough } from '../heat/between.ts';
import type { Brief } from '../heat/brief.ts';
import {
  type Commitment,
  gradeCommitment,
  type PromiseFinding,
  promiseFindings,
} from '../heat/promise.ts';
import type { Play, Scene } from './play.ts';

export interface Slot {
  readonly id: string;
  readonly label: string;
}

export interface PromiseMade {
  readonly turn: number;
  readonly quote: string;
  readonly scene: Scene;
  readonly grade: ReturnType<typeof gradeCommitment>;
  readonly action: Slot | null;
  readonly owner: Slot | null;
  readonly by: Slot | null;
  readonly findings: readonly PromiseFinding[];
  /** False where it came before the customer was heard: they didn't take it in (R22). */
  readonly takenIn: boolean;
  /** The promise that the customer goes away with. */
  readonly stands: boolean;
}

/** The customer is asked what happens next, who does it and when; answered from what was said. */
export interface Comprehension {
  readonly what: string | null;
  readonly who: string | null;
  readonly when: string | null;
  /** How many of the three they can answer. */
  readonly known: number;
}

export interface Promises {
  readonly made: readonly PromiseMade[];
  /** What the customer goes away with, else the last that was tried; null where nothing was. */
  readonly shown: PromiseMade | null;
  /** Null where nothing was left to keep, or its scene wasn't played. */
  readonly followThrough: {
    readonly how: FollowThrough;
    readonly turn: number;
    readonly quote: string;
  } | null;
  /** Null where a plan stands that was never put in slots: there is nothing to answer from. */
  readonly comprehension: Comprehension | null;
}

export function promisesOf(play: Play): Promises {
  const made = madeIn(play);
  const kept = play.turns.findLast(({ reply }) => reply?.follow);
  const stands = made.find((promise) => promise.stands);
  const spelledOut = made.length > 0 || !play.end.customer.flags.plan;
  return {
    made,
    shown: stands ?? made.at(-1) ?? null,
    followThrough: kept?.reply?.follow
      ? { how: kept.reply.follow, turn: kept.account.turn, quote: kept.quote }
      : null,
    comprehension: spelledOut ? comprehensionOf(stands) : null,
  };
}

/** The promise with which the customer leaves a scene: the last whole one, else the last. */
export function standingPromise(made: readonly PromiseMade[]): PromiseMade | null {
  const heard = made.filter(({ takenIn }) => takenIn);
  return heard.findLast(({ grade }) => grade === 'commit_full') ?? heard.at(-1) ?? null;
}

function madeIn(play: Play): PromiseMade[] {
  const made = play.end.commitments.map((commitment) => promiseMade(commitment, play));
  const standing = standingPromise(made);
  return made.map((promise) => ({ ...promise, stands: promise === standing }));
}

function promiseMade({ turn, slots }: Commitment, play: Play): PromiseMade {
  const { brief } = play.end;
  const played = play.turns[turn];
  return {
    turn,
    quote: played?.quote ?? '',
    scene: played?.scene ?? 'contact',
    grade: gradeCommitment(slots),
    action: slotOf(slots.action, brief.promises.actions),
    owner: slotOf(slots.owner, brief.promises.owners),
    by: slotOf(slots.by, brief.promises.times),
    findings: promiseFindings(slots, brief, played?.after.complex),
    takenIn: !played?.account.moves.some(({ why }) => why === 'premature_action'),
    stands: false,
  };
}

const slotOf = (id: string | undefined, table: Brief['promises']['owners']): Slot | null =>
  id === undefined ? null : { id, label: table[id]?.label ?? id };

function comprehensionOf(promise: PromiseMade | undefined): Comprehension {
  const [what, who, when] = [promise?.action, promise?.owner, promise?.by].map(
    (slot) => slot?.label ?? null,
  ) as [string | null, string | null, string | null];
  return { what, who, when, known: [what, who, when].filter((answer) => answer !== null).length };
}
