/**
 * How Cooldown decides, as tables: read from the rules themselves, so that what the page says and
 * what the game does can't drift apart. Points, not tenths.
 */
import { FOCUS_CLASSES } from '../debrief/focus.ts';
import { CSAT_CAP, LEAST_FALL } from '../debrief/measures.ts';
import { OPENING_WINDOW_MS } from '../debrief/opening.ts';
import { CRITERIA, WEIGHTS } from '../debrief/scorecard.ts';
import { LEAST_REGRET } from '../debrief/turningPoint.ts';
import { ALIGNMENT_COSTS } from '../heat/alignment.ts';
import { BAND_LIMITS, BANDS, type Band } from '../heat/bands.ts';
import {
  CHANNELS,
  type Change,
  CUSTOMER_REPEATS,
  FOLLOW_THROUGH_CHANGE,
  FOLLOW_THROUGHS,
  HOLD_KEPT,
  HOLD_OVERDUE_EVERY,
  SILENCE,
  SMILE,
  WAITING,
} from '../heat/between.ts';
import { LANDED_WEIGHT } from '../heat/conformance.ts';
import { amplification } from '../heat/dynamics.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../heat/frameworks.ts';
import {
  type Flag,
  GOOD_MOVE_RULES,
  NAME_RULE,
  PREMATURE_ACTION,
  READINESS,
  REPEAT,
} from '../heat/goodMoves.ts';
import { LONGEST_HOLD, SECONDS_PER_PAGE } from '../heat/hold.ts';
import { GOOD_MOVES, type Move, PITFALLS } from '../heat/moves.ts';
import { OUTCOME_LIMITS, OUTCOMES } from '../heat/outcome.ts';
import { MAX_CHAIN, PITFALL_RULES, SEEN_IN_PERSON } from '../heat/pitfalls.ts';
import { FACTS_TO_LAND, STOCK_LINES_HEARD } from '../heat/position.ts';
import { STYLE_SHIFT } from '../heat/styleMatch.ts';
import { MAX_TENTHS, type Tenths, tenths, toPoints } from '../heat/tenths.ts';
import { BOILING_TURNS_TO_HANG_UP, REFUSALS_TO_HANG_UP } from '../heat/verdict.ts';

export interface MoveRow {
  readonly move: Move;
  readonly heat: number;
  readonly trust: number;
  /** What must have come before for it to be worth all of this. */
  readonly needs: readonly Flag[];
}

const points = (value: number): number => toPoints(value as Tenths);

/** A change that no move brings about, in points. */
const changed = ({ dHeat, dTrust }: Change) => ({ heat: points(dHeat), trust: points(dTrust) });

/** What each good move is worth at its best. */
export const GOOD_ROWS: readonly MoveRow[] = GOOD_MOVES.map((move) => {
  const { cools, earns, needs } = GOOD_MOVE_RULES[move];
  return { move, heat: -points(cools), trust: points(earns), needs };
});

/** What each pitfall costs where trust is middling, the worst first. */
export const PITFALL_ROWS: readonly MoveRow[] = PITFALLS.map((move) => {
  const { heats, costs } = PITFALL_RULES[move];
  return { move, heat: points(heats), trust: -points(costs), needs: [] };
}).toSorted((a, b) => b.heat - a.heat || a.trust - b.trust);

const percent = (share: number): number => share * 10;

/** What changes a move's worth, in percent or points. */
export const FACTORS = {
  /** By how many of its needs are open: none, one, two, three or more. */
  ready: READINESS.map(percent),
  /** By use: first, second … */
  repeat: REPEAT.map(percent),
  early: { heat: points(PREMATURE_ACTION.heats), trust: -points(PREMATURE_ACTION.costs) },
  names: {
    helpful: NAME_RULE.helpful,
    heat: points(NAME_RULE.heatsPerExtra),
    trust: -points(NAME_RULE.costs),
  },
  /** Percent of a pitfall's heat, with no trust at all and with all of it. */
  pitfallAtNoTrust: amplification(tenths(0)) / 10,
  pitfallAtFullTrust: amplification(MAX_TENTHS) / 10,
  /** Percent that each pitfall in a row adds to the next, and for how many. */
  chain: { percent: percent(1), atMost: MAX_CHAIN },
  style: percent(STYLE_SHIFT),
  factsToLand: FACTS_TO_LAND,
  stockLines: STOCK_LINES_HEARD,
  seen: Object.entries(SEEN_IN_PERSON).map(([move, times]) => ({ move: move as Move, times })),
} as const;

export interface BandRow {
  readonly band: Band;
  readonly from: number;
  /** Exclusive; the hottest band has the end of the scale. */
  readonly to: number;
}

export const BAND_ROWS: readonly BandRow[] = BANDS.map((band, i) => {
  const limitOf = (at: Band | undefined): number =>
    at === undefined || at === 'boiling' ? toPoints(MAX_TENTHS) : BAND_LIMITS[at];
  return { band, from: i === 0 ? 0 : limitOf(BANDS[i - 1]), to: limitOf(band) };
});

/** Seconds of silence before heat rises, and how many bring each further point. */
export const WAIT_ROWS = CHANNELS.map((channel) => ({ channel, rule: WAITING[channel] ?? null }));

/** What happens to a customer without a word being said. */
export const BETWEEN = {
  holdKept: changed(HOLD_KEPT),
  holdOverdueEvery: HOLD_OVERDUE_EVERY,
  longestHold: LONGEST_HOLD,
  secondsPerPage: SECONDS_PER_PAGE,
  smile: changed(SMILE),
  customerRepeats: changed(CUSTOMER_REPEATS),
} as const;

/** How a promise was kept. Silence lifts the heat to so far above the hotter of start and end. */
export const PROMISE_ROWS = FOLLOW_THROUGHS.map((how) =>
  how === 'silent'
    ? { how, heat: points(SILENCE.above), trust: points(SILENCE.dTrust), aboveStart: true }
    : { how, ...changed(FOLLOW_THROUGH_CHANGE[how]), aboveStart: false },
);

/** Thresholds of the endings, points and turns. */
export const ENDINGS = {
  ...OUTCOME_LIMITS,
  boilingTurns: BOILING_TURNS_TO_HANG_UP,
  refusals: REFUSALS_TO_HANG_UP,
} as const;

/** The most that a simulated customer says of each ending, 1–5. */
export const SATISFACTION_ROWS = OUTCOMES.map((outcome) => ({ outcome, most: CSAT_CAP[outcome] }));

/** What leaving a step out costs under each framework. */
export const SKIP_ROWS = FRAMEWORK_IDS.map((id) => ({
  id,
  title: FRAMEWORKS[id].title,
  steps: FRAMEWORKS[id].steps.map(({ label, skipCost }) => ({ label, cost: skipCost })),
}));

/** What else the reading of the order weighs, in the same units as a skip. */
export const ORDER_COSTS = { ...ALIGNMENT_COSTS, landed: LANDED_WEIGHT } as const;

export const SCORE_ROWS = CRITERIA.map((criterion) => ({ criterion, weight: WEIGHTS[criterion] }));

/** How the debrief chooses what to speak of. */
export const COACHING = {
  focus: FOCUS_CLASSES,
  leastRegret: LEAST_REGRET,
  leastFall: LEAST_FALL,
  openingMinutes: OPENING_WINDOW_MS.to / 60_000,
} as const;
