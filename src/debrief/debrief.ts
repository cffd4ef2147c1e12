/**
 * The debrief of a log: everything that the screen, the command line and the exports show, as codes
 * with parameters. Pure: the same log gives the same bytes. Points, not tenths, from here on.
 */
import type { Brief } from '../heat/brief.ts';
import type { Conformance } from '../heat/conformance.ts';
import { FRAMEWORKS, type FrameworkId } from '../heat/frameworks.ts';
import { holdChecks } from '../heat/hold.ts';
import type { Outcome } from '../heat/outcome.ts';
import type { SafetyFailure } from '../heat/safety.ts';
import { toPoints } from '../heat/tenths.ts';
import { attemptsOf } from '../log/attempts.ts';
import type { Mode } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';
import type { Plan } from '../log/reflection.ts';
import { anchored } from './anchor.ts';
import { type Comparison, comparisonOf } from './attempts.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import { type Context, contextOf, type Stage } from './context.ts';
import type { Finding } from './findingCodes.ts';
import { findingsOf } from './findings.ts';
import { type Focus, focusOf, isTheAgents } from './focus.ts';
import { type Measures, measuresOf } from './measures.ts';
import { type Opening, openingOf } from './opening.ts';
import { type HeardLine, playOf, type Scene } from './play.ts';
import { type ExtraMile, extraMileOf, type LandedQuote, landedQuotes } from './praise.ts';
import { unreadIn } from './processFindings.ts';
import { type Promises, promisesOf } from './promises.ts';
import { type Report, reportOf } from './report.ts';
import { isOfSafety } from './safetyFindings.ts';
import { type KeptDeed, safetyKept } from './safetyKept.ts';
import { type Scorecard, scorecardOf } from './scorecard.ts';
import type { StepStanding } from './steps.ts';
import { type StartAndEnd, type TimelinePoint, timelineOf } from './timeline.ts';
import { TONE_OF, type Tone } from './tone.ts';
import { type TurningPoint, turningPointOf } from './turningPoint.ts';
import { type DebriefTurn, debriefTurn } from './turns.ts';
import { type WrapUp, wrapUpOf } from './wrapUp.ts';

/** Raised whenever a reader of the JSON would have to change. */
export const DEBRIEF_VERSION = 1;

export interface Debrief {
  readonly version: typeof DEBRIEF_VERSION;
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly customer: Brief['customer'];
  readonly channel: Brief['channel'];
  readonly framework: FrameworkId;
  readonly mode: Mode;
  readonly seed: number;
  /** 1, or one more for each time that it was tried again. */
  readonly attempt: number;
  /** Simulated milliseconds from taking the contact to the log's last event. */
  readonly durationMs: number;
  /** `ended`, or how far an unfinished log goes. Nothing is scored where the trainee left. */
  readonly stage: Stage;
  readonly outcome: Outcome;
  /** How good that is, at a glance. */
  readonly tone: Tone;
  readonly heat: StartAndEnd;
  readonly trust: StartAndEnd;
  readonly turns: readonly DebriefTurn[];
  /** What was heard before the first turn of each scene played. */
  readonly openings: readonly { readonly scene: Scene; readonly lines: readonly HeardLine[] }[];
  readonly conformance: Conformance;
  readonly safety: {
    readonly failures: readonly SafetyFailure[];
    /** Findings of the protocol, which stand beside what of it was right. */
    readonly findings: readonly Finding[];
    /** What of the protocol was done right. */
    readonly kept: readonly KeptDeed[];
    /** The first turn after a line was crossed. */
    readonly crossedAt: number | null;
    /** The debrief opens with a check on the trainee, before anything is scored (R123). */
    readonly wellbeingFirst: boolean;
  };
  readonly findings: readonly Finding[];
  /** Of the findings, those about the conversation and the case. */
  readonly ledger: readonly Finding[];
  readonly turningPoint: (TurningPoint & { readonly retry: RetryPoint | null }) | null;
  readonly focus: Focus | null;
  /**
   * Where the next attempt is suggested to begin: where the focus was found, else where it turned.
   * Null where there is nothing to try again, or not yet.
   */
  readonly retry: RetryPoint | null;
  /** How an assessed contact did against the organisation's pass mark. */
  readonly assessment: {
    readonly passMark: number;
    readonly points: number;
    readonly passed: boolean;
  } | null;
  readonly calibration: Calibration;
  /** What the trainee means to do, in their own words. */
  readonly plan: Plan | null;
  readonly report: Report;
  /** Nothing was predicted yet, and it is the time to: outside guided contacts, and once. */
  readonly predictFirst: boolean;
  /** Beside the first attempt, where this is a retry. */
  readonly comparison: Comparison | null;
  readonly scorecard: Scorecard;
  readonly measures: Measures;
  readonly promises: Promises;
  readonly timeline: readonly TimelinePoint[];
  readonly opening: Opening;
  readonly steps: readonly StepStanding[];
  readonly landed: readonly LandedQuote[];
  readonly extraMile: readonly ExtraMile[];
  readonly wrapUp: WrapUp;
  /** Holds that are over, with their five checks (R98). */
  readonly holds: readonly {
    readonly turn: number;
    readonly checks: ReturnType<typeof holdChecks>;
  }[];
  readonly notes: readonly { readonly fact: string; readonly label: string; readonly at: number }[];
  /** Facts that came to light and were never noted. */
  readonly unnoted: readonly { readonly fact: string; readonly label: string }[];
  /** Pages that matter and were never opened (R71). */
  readonly unread: readonly { readonly page: string; readonly title: string }[];
}

/** A turn to try again from, and the log event with which it began. */
export interface RetryPoint {
  readonly turn: number;
  readonly seq: number;
}

/**
 * Debriefs a log under its own framework or another one; the heat trace is the same under each
 * (R159). The log must have started: ask `hasStarted` of one from outside.
 */
export function debriefOf(log: SessionLog, frameworkId: FrameworkId = log.framework): Debrief {
  const [first = log] = attemptsOf(log);
  const earlier = first === log ? null : debriefOf(first, frameworkId);
  const latest = debriefOfAttempt(log, frameworkId, earlier !== null);
  return { ...latest, comparison: comparisonOf(log, earlier, latest) };
}

function debriefOfAttempt(
  log: SessionLog,
  frameworkId: FrameworkId,
  compared: boolean,
): Omit<Debrief, 'comparison'> {
  const context = contextOf(playOf(log), FRAMEWORKS[frameworkId]);
  const { play } = context;
  const { brief } = play.end;
  const promises = promisesOf(play);
  const wrapUp = wrapUpOf(play, promises.made);
  const findings = findingsOf(context, promises, wrapUp);
  const told = findings.map((finding) => anchored(context, finding));
  const turns = context.turns.map(debriefTurn);
  const scorecard = scorecardOf(context, promises, wrapUp);
  const measures = measuresOf(context, findings.filter(isTheAgents).length);
  const kept = safetyKept(context);
  const focus = focusOf(context, findings);
  const turningPoint =
    context.stage === 'left' ? null : turningPointOf(context.turns, context.crossedAt);
  return {
    version: DEBRIEF_VERSION,
    scenario: { ...log.scenario, title: brief.title },
    customer: brief.customer,
    channel: brief.channel,
    framework: frameworkId,
    mode: play.mode,
    seed: log.seed,
    attempt: (log.retries?.length ?? 0) + 1,
    durationMs: (log.events.at(-1)?.at ?? 0) - play.answeredAt,
    stage: context.stage,
    outcome: context.outcome,
    tone: TONE_OF[context.outcome],
    heat: startAndEnd(context, 'heat'),
    trust: startAndEnd(context, 'trust'),
    turns,
    openings: play.openings,
    conformance: context.conformance,
    safety: {
      failures: context.safety,
      findings: told.filter(isOfSafety),
      kept,
      crossedAt: context.crossedAt,
      wellbeingFirst: brief.sensitive === true || context.crossedAt !== null,
    },
    findings: told,
    ledger: told.filter((finding) => !isOfSafety(finding)),
    turningPoint: turningPoint && {
      ...turningPoint,
      retry: retryAt(context, turningPoint.turn),
    },
    focus,
    retry: retryAt(context, focus?.turn ?? turningPoint?.turn ?? null),
    assessment: assessmentOf(context, scorecard.total),
    calibration: calibrationOf(context, measures.customer.csat, scorecard.criteria),
    plan: play.reflection.plan,
    predictFirst:
      context.stage === 'ended' &&
      play.mode !== 'guided' &&
      !compared &&
      play.reflection.prediction === null,
    report: reportOf(play.mode, {
      compared,
      safety: kept.length + context.safety.length > 0,
    }),
    scorecard,
    measures,
    promises,
    timeline: timelineOf(play, turns),
    opening: openingOf(context),
    steps: context.steps,
    landed: landedQuotes(context, findings),
    extraMile: extraMileOf(context),
    wrapUp,
    holds: play.end.holds.map((hold) => ({ turn: hold.turn, checks: holdChecks(hold) })),
    notes: play.notes.map(({ fact, at }) => ({
      fact,
      label: brief.facts[fact] ?? fact,
      at,
    })),
    unnoted: play.end.revealed
      .filter((fact) => !play.end.notes.includes(fact))
      .map((fact) => ({ fact, label: brief.facts[fact] ?? fact })),
    unread: unreadIn(context),
  };
}

function retryAt({ play, stage }: Context, turn: number | null): RetryPoint | null {
  const at = stage === 'ended' && turn !== null ? play.turns[turn] : undefined;
  return at ? { turn: at.account.turn, seq: at.seq } : null;
}

function assessmentOf({ play, stage, safety }: Context, points: number): Debrief['assessment'] {
  const { mode, passMark } = play;
  if (mode !== 'assessed' || stage !== 'ended' || passMark === null) return null;
  return { passMark, points, passed: safety.length === 0 && points >= passMark };
}

const startAndEnd = ({ play }: Context, what: 'heat' | 'trust'): StartAndEnd => ({
  start: toPoints(play.start.customer[what]),
  end: toPoints(play.end.customer[what]),
});
