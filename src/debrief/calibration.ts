/**
 * How well the trainee's own picture fits the play: what they expected before anything was shown,
 * held against what the log says. Satisfaction is the simulated customer's.
 */
import {
  type ConfidenceLevel,
  type Prediction,
  RATED_PARTS,
  type RatedPart,
} from '../log/reflection.ts';
import type { Context } from './context.ts';
import type { Csat } from './measures.ts';
import type { Rating } from './ratings.ts';
import type { Score } from './scorecard.ts';

/** From here on the simulated customer counts as satisfied. */
export const SATISFIED: Csat = 4;

/** The answer that no step was missed. */
export const NOTHING_MISSED = 'none';

export interface Calibration {
  readonly reaction: Prediction['reaction'];
  /** Null where nothing was predicted. */
  readonly satisfied: {
    /** 0–1. */
    readonly predicted: number;
    readonly actual: boolean;
    /** (p − o)², 0–1: 0 is right, 0.25 a coin’s guess. */
    readonly brier: number;
    /** p − o, from −1 to 1: above 0 too hopeful, below 0 too dark. */
    readonly bias: number;
  } | null;
  /** Null where nothing was named, or not in this framework's steps. */
  readonly missed: {
    /** A step's id, or `none`. */
    readonly named: string;
    readonly label: string | null;
    /** Steps that were skipped, or tried and missed. */
    readonly actual: readonly { readonly id: string; readonly label: string }[];
    readonly right: boolean;
  } | null;
  /** Parts that the trainee rated and the scorecard rates as well. */
  readonly ratings: readonly {
    readonly part: RatedPart;
    readonly own: Rating;
    readonly scored: Rating;
  }[];
  readonly confidence: {
    readonly before: ConfidenceLevel | null;
    readonly after: ConfidenceLevel | null;
    /** After less before; null unless both were given. */
    readonly change: number | null;
  };
}

/** What was asked and not answered is null; a contact that was not played to its end judges nothing. */
export function calibrationOf(
  context: Context,
  csat: Csat,
  criteria: readonly Score[],
): Calibration {
  const { prediction, confidence } = context.play.reflection;
  const { before, after } = confidence;
  const judged = context.stage === 'ended' ? prediction : null;
  return {
    reaction: prediction?.reaction ?? null,
    satisfied: judged ? satisfactionOf(judged.satisfied, csat) : null,
    missed: judged?.missed ? missedOf(judged.missed, context) : null,
    ratings: judged ? ratingsOf(judged.ratings, criteria) : [],
    confidence: { before, after, change: before && after ? after - before : null },
  };
}

function satisfactionOf(percent: number | null, csat: Csat): Calibration['satisfied'] {
  if (percent === null) return null;
  const predicted = percent / 100;
  const actual = csat >= SATISFIED;
  const bias = round(predicted - Number(actual));
  return { predicted, actual, brier: round(bias ** 2), bias };
}

function missedOf(named: string, { steps }: Context): Calibration['missed'] {
  const step = steps.find(({ id }) => id === named);
  if (!step && named !== NOTHING_MISSED) return null;
  const actual = steps
    .filter(({ state }) => state === 'skipped' || state === 'attempted')
    .map(({ id, label }) => ({ id, label }));
  const right = step ? actual.some(({ id }) => id === named) : actual.length === 0;
  return { named, label: step?.label ?? null, actual, right };
}

const ratingsOf = (
  own: Prediction['ratings'],
  criteria: readonly Score[],
): Calibration['ratings'][number][] =>
  RATED_PARTS.flatMap((part) => {
    const scored = criteria.find(({ id }) => id === part)?.rating;
    const given = own[part];
    return given && scored ? [{ part, own: given, scored }] : [];
  });

/** Four decimals, so that equal logs give equal bytes. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
