/** Can everything be learned here that the scenario is about? */
import type { Framework, FrameworkStep } from '../../heat/framework.ts';
import { FRAMEWORKS } from '../../heat/frameworks.ts';
import { isGoodMove, isSafetyMove, type Move } from '../../heat/moves.ts';
import { FACTS_TO_LAND } from '../../heat/position.ts';
import { gradeCommitment } from '../../heat/promise.ts';
import type { Reply, Slots } from '../../heat/speech.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { SCENARIO_FILE } from '../files.ts';
import type { ScenarioData } from '../scenarioSchema.ts';
import type { LineOf } from '../yamlFile.ts';
import type { ReadStory } from './story.ts';

export const checkTeaching = (
  story: ReadStory,
  data: ScenarioData,
  lineOf: LineOf,
): Diagnostic[] => [
  ...checkSteps(story, FRAMEWORKS[data.framework], lineOf('framework')),
  ...checkTempting(story, data),
];

function checkSteps(story: ReadStory, framework: Framework, line: number): Diagnostic[] {
  const replies = story.replies.map(({ reply }) => reply);
  const promise = wholePromise(replies);
  return framework.steps
    .filter((step) => !promiseLands(step, promise) && !replies.some((reply) => lands(step, reply)))
    .map((step) =>
      diagnose(
        'CD060',
        { file: SCENARIO_FILE, line },
        `No reply can land the step ${step.id}, ${step.label}, of ${framework.id}.`,
        `Add a reply with ${step.acceptedMoves.map(howTo).join(' or ')}.`,
      ),
    );
}

const lands = (step: FrameworkStep, reply: Reply): boolean =>
  movesOf(reply).some((move) => step.acceptedMoves.includes(move) && isWhole(move, reply));

const promiseLands = (step: FrameworkStep, promise: Slots): boolean =>
  step.acceptedMoves.includes(gradeCommitment(promise));

/** The best promise that pieces can add up to. */
const wholePromise = (replies: readonly Reply[]): Slots =>
  Object.assign({}, ...replies.filter(({ compose }) => compose).map(({ slots }) => slots));

const howTo = (move: Move): string => {
  if (move === 'reflect') return '#move:reflect and two facts';
  return move === 'commit_full' ? '#action, #owner and #by' : `#move:${move}`;
};

/** Moves as tagged, and the grade of a promise that is said in one go. */
const movesOf = (reply: Reply): Move[] => [
  ...reply.moves,
  ...(reply.slots && !reply.compose ? [gradeCommitment(reply.slots)] : []),
];

const isWhole = (move: Move, reply: Reply): boolean =>
  move !== 'reflect' || new Set(reply.facts).size >= FACTS_TO_LAND;

function checkTempting(story: ReadStory, data: ScenarioData): Diagnostic[] {
  return story.replies
    .filter(({ reply }) => !reply.tempting && !reply.compose && !isGood(reply, data))
    .map((at) =>
      diagnose('CD061', at, `The reply "${at.reply.id}" is no good move and has no #tempting.`),
    );
}

/** Safety moves that fail the protocol. */
const POOR_SAFETY: ReadonlySet<Move> = new Set<Move>([
  'end_without_route',
  'hostile_reply',
  'cold_handover',
]);

/** A reply that is right somewhere: only good moves, whole, and a promise that can be kept. */
function isGood(reply: Reply, { promises }: ScenarioData): boolean {
  const moves = movesOf(reply);
  const time = reply.slots?.by ? promises.times[reply.slots.by] : undefined;
  const action = reply.slots?.action ? promises.actions[reply.slots.action] : undefined;
  const keeps = reply.follow === 'kept_news' || reply.follow === 'kept_no_news';
  return (
    (moves.length > 0 || keeps || (reply.hold ?? 0) > 0) &&
    moves.every(
      (move) =>
        (isGoodMove(move) && isWhole(move, reply)) ||
        (isSafetyMove(move) && !POOR_SAFETY.has(move)),
    ) &&
    (reply.follow === null || keeps) &&
    !reply.refuses &&
    time?.realistic !== false &&
    action?.withinAuthority !== false
  );
}
