/** What each good move is worth at full readiness, first use, in tenths of a point. */
import type { GoodMove } from './moves.ts';

export const FLAGS = [
  'vent',
  'heard',
  'felt',
  'sorry',
  'asked',
  'owned',
  'plan',
  'agreed',
] as const;
export type Flag = (typeof FLAGS)[number];
export type Flags = { readonly [F in Flag]: boolean };

export interface GoodMoveRule {
  /** Magnitude of the fall in heat, tenths. */
  readonly cools: number;
  /** Magnitude of the rise in trust, tenths. */
  readonly earns: number;
  readonly needs: readonly Flag[];
  readonly sets: readonly Flag[];
}

const rule = (
  cools: number,
  earns: number,
  needs: readonly Flag[] = [],
  sets: readonly Flag[] = [],
): GoodMoveRule => ({ cools, earns, needs, sets });

/**
 * `listen` sets `vent` after the persona's vent need and `name` has arithmetic of its own; both
 * are handled in `dynamics.ts`. `commit_partial` and `options` set nothing: a partial remedy (R11)
 * is a full commitment to a smaller remedy.
 */
export const GOOD_MOVE_RULES: { readonly [M in GoodMove]: GoodMoveRule } = {
  listen: rule(30, 10),
  reflect: rule(120, 80, ['vent'], ['heard']),
  ask_help: rule(40, 30, ['vent']),
  ask_plain: rule(60, 60, ['heard', 'felt'], ['asked']),
  empathy: rule(120, 80, ['heard'], ['felt']),
  apology: rule(100, 60, ['heard', 'felt'], ['sorry']),
  take_responsibility: rule(100, 100, ['heard', 'felt'], ['owned']),
  commit_full: rule(140, 120, ['heard', 'felt', 'sorry'], ['plan']),
  commit_partial: rule(60, 40, ['heard', 'felt', 'sorry']),
  options: rule(40, 60, ['heard', 'felt', 'sorry']),
  check_suits: rule(20, 40, ['plan'], ['agreed']),
  closure: rule(30, 80, ['plan'], ['agreed']),
  document: rule(10, 40, ['plan']),
  thank: rule(10, 20),
  permission: rule(10, 30, ['heard']),
  own_intro: rule(20, 40),
  repair: rule(60, 60),
  name: rule(10, 20),
};

/** Readiness by number of missing prerequisites, tenths. */
export const READINESS = [10, 5, 3, 1] as const;

/** Worth of the k-th use since the last repair, tenths; the last entry holds from there on. */
export const REPEAT = [10, 5, 3, 2, 1] as const;

/** Action before the customer was heard: they didn't take it in (R22). Tenths. */
export const PREMATURE_ACTION = { heats: 80, costs: 60 } as const;
export const ACTION_MOVES = ['commit_full', 'commit_partial', 'options'] as const;

/** Name use (R94), tenths: three at key moments help, each further one heats more. */
export const NAME_RULE = {
  helpful: 3,
  cools: 10,
  earns: 20,
  heatsPerExtra: 15,
  costs: 20,
} as const;
