/** What every part of the debrief reads: the play, the framework, and the turns weighed once. */
import { contactSafetyFailures } from '../heat/close.ts';
import { type Conformance, conformanceOf } from '../heat/conformance.ts';
import { crossesTheLine } from '../heat/encode.ts';
import type { Framework } from '../heat/framework.ts';
import type { Outcome } from '../heat/outcome.ts';
import type { SafetyFailure } from '../heat/safety.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { betterThan, optionsOf } from './options.ts';
import type { Play } from './play.ts';
import { type StepStanding, stepsOf } from './steps.ts';
import { type WeighedTurn, weigh } from './weighed.ts';

/** How far the log goes. What was not reached is not held against anybody. */
export const STAGES = ['ended', 'open', 'left'] as const;
export type Stage = (typeof STAGES)[number];

export interface Context {
  readonly play: Play;
  readonly framework: Framework;
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly turns: readonly WeighedTurn[];
  readonly deeds: readonly Deed[];
  readonly conformance: Conformance;
  readonly steps: readonly StepStanding[];
  readonly safety: readonly SafetyFailure[];
  /** The first turn after a signal that crossed the safety line, or null. */
  readonly crossedAt: number | null;
}

export function contextOf(play: Play, framework: Framework): Context {
  const { end } = play;
  const stage: Stage = end.outcome !== null ? 'ended' : play.left ? 'left' : 'open';
  const conformance = conformanceOf(end.said, framework);
  return {
    play,
    framework,
    stage,
    outcome: end.outcome ?? 'unresolved',
    turns: play.turns.map((turn) => weigh(turn, optionsOf(turn))),
    deeds: play.turns.flatMap(deedsOf),
    conformance,
    steps: stepsOf({
      said: end.said,
      turns: play.turns,
      framework,
      conformance,
      ended: stage === 'ended',
      handedOn: end.outcome === 'escalated_well' ? handoverIn(play) : null,
    }),
    safety: contactSafetyFailures(end),
    crossedAt: end.said.find(({ move }) => crossesTheLine(move))?.turn ?? null,
  };
}

const handoverIn = ({ turns }: Play): number | null =>
  turns.findLast(({ reply }) => reply?.moves.includes('warm_handover'))?.account.turn ?? null;

/** The quote of a turn as findings give it: null for an act without words. */
export const quoteAt = ({ play }: Context, turn: number | null): string | null =>
  (turn === null ? null : play.turns[turn]?.quote) || null;

/** A better line on offer at a turn, and why the one said was tempting; only what there is. */
export function coachingAt(
  { turns }: Context,
  turn: number | null,
): { readonly better?: string; readonly tempting?: string } {
  const weighed = turn === null ? undefined : turns[turn];
  if (!weighed) return {};
  const better = betterThan(weighed.turn, weighed.options)?.text;
  const tempting = weighed.turn.reply?.tempting;
  return { ...(better ? { better } : {}), ...(tempting ? { tempting } : {}) };
}

/** The framework's words for a step, as a finding's parameters. */
export const stepParams = (
  step: { readonly id: string; readonly label: string } | null,
): Record<string, string> => (step ? { step: step.id, stepLabel: step.label } : {});
