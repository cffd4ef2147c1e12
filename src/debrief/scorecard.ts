/**
 * The quality scorecard: Hear 25, Empathise 20, Apologise 15, Take action 25, process and extra
 * mile 15, with safety as a gate. Weights and cut-offs are judgement, not fitted to people.
 */
import type { Move } from '../heat/moves.ts';
import type { Context } from './context.ts';
import { unreadIn } from './processFindings.ts';
import type { Promises } from './promises.ts';
import {
  type Rated,
  type Rating,
  rateAct,
  rateApologise,
  rateAsk,
  rateEmpathise,
  rateHear,
  rateResponsibility,
} from './ratings.ts';
import type { WrapUp } from './wrapUp.ts';

export const CRITERIA = ['hear', 'empathise', 'apologise', 'act', 'process'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const WEIGHTS: { readonly [C in Criterion]: number } = {
  hear: 25,
  empathise: 20,
  apologise: 15,
  act: 25,
  process: 15,
};

export interface Score {
  readonly id: Criterion;
  /** The framework's step that the criterion rates; null for process, or where it has none. */
  readonly step: string | null;
  readonly weight: number;
  /** 1–5; null for process, which is counted from its items. */
  readonly rating: Rating | null;
  readonly points: number;
  readonly turn: number | null;
}

export const PROCESS_ITEMS = [
  'notes_taken',
  'file_read',
  'log_complete',
  'log_agrees',
  'extra_mile',
] as const;
export type ProcessItem = (typeof PROCESS_ITEMS)[number];

export interface Scorecard {
  /** Criteria that the framework has a step for, and process. */
  readonly criteria: readonly Score[];
  readonly process: readonly { readonly item: ProcessItem; readonly done: boolean }[];
  /** Points of 100, one decimal: what was earned of the criteria that apply. */
  readonly points: number;
  /** False where a safety rule was broken. */
  readonly gate: boolean;
  /** The points, or 0 where the gate is shut. */
  readonly total: number;
}

/** The moves that a criterion rates. A framework that takes none of them leaves it out. */
const RATES: { readonly [C in Exclude<Criterion, 'process'>]: readonly Move[] } = {
  hear: ['reflect'],
  empathise: ['empathy'],
  apologise: ['apology', 'ask_plain'],
  act: ['commit_full', 'take_responsibility'],
};

export function scorecardOf(context: Context, promises: Promises, wrapUp: WrapUp): Scorecard {
  const process = processItems(context, wrapUp);
  const criteria = CRITERIA.flatMap((id) =>
    id === 'process' ? [processScore(process)] : scoreOf(id, context, promises),
  );
  const weight = criteria.reduce((sum, score) => sum + score.weight, 0);
  const earned = criteria.reduce((sum, score) => sum + score.points, 0);
  const points = weight === 0 ? 0 : round((earned / weight) * 100);
  const gate = context.safety.length === 0;
  return { criteria, process, points, gate, total: gate ? points : 0 };
}

function scoreOf(id: Exclude<Criterion, 'process'>, context: Context, promises: Promises): Score[] {
  const step = context.framework.steps.find(({ acceptedMoves }) =>
    RATES[id].some((move) => acceptedMoves.includes(move)),
  );
  if (!step) return [];
  const accepts = (move: Move) => step.acceptedMoves.includes(move);
  const { rating, turn } = ((): Rated => {
    switch (id) {
      case 'hear':
        return rateHear(context);
      case 'empathise':
        return rateEmpathise(context);
      case 'apologise':
        return accepts('apology') ? rateApologise(context) : rateAsk(context);
      case 'act':
        return accepts('commit_full') ? rateAct(context, promises) : rateResponsibility(context);
    }
  })();
  const weight = WEIGHTS[id];
  return [{ id, step: step.id, weight, rating, points: round((weight * (rating - 1)) / 4), turn }];
}

function processItems(
  context: Context,
  { missing, mismatched }: WrapUp,
): Scorecard['process'][number][] {
  const { play, deeds } = context;
  const done: { readonly [I in ProcessItem]: boolean } = {
    notes_taken: play.notes.length > 0,
    file_read: unreadIn(context).length === 0,
    log_complete: missing.length === 0,
    log_agrees: missing.length === 0 && mismatched.length === 0,
    extra_mile: deeds.some(({ account }) => account !== null && isExtraMile(account.move)),
  };
  return PROCESS_ITEMS.map((item) => ({ item, done: done[item] }));
}

/** Moves past the framework's steps that do good of themselves (R94–R98, R80, R83). */
export const EXTRA_MILE = [
  'name',
  'thank',
  'document',
  'closure',
  'options',
  'ask_help',
  'permission',
  'own_intro',
] as const satisfies readonly Move[];
const isExtraMile = (move: Move): boolean => (EXTRA_MILE as readonly Move[]).includes(move);

function processScore(items: Scorecard['process']): Score {
  const share = items.filter(({ done }) => done).length / items.length;
  const weight = WEIGHTS.process;
  return {
    id: 'process',
    step: null,
    weight,
    rating: null,
    points: round(weight * share),
    turn: null,
  };
}

const round = (points: number): number => Math.round(points * 10) / 10;
