/** A kept session, reduced to what a history reads of it. Worked out from the log each time. */
import { debriefOf } from '../debrief/debrief.ts';
import type { Finding, FindingCode } from '../debrief/findingCodes.ts';
import type { Focus } from '../debrief/focus.ts';
import type { StepState } from '../debrief/steps.ts';
import { FRAMEWORKS, type FrameworkId } from '../heat/frameworks.ts';
import type { Move } from '../heat/moves.ts';
import type { Outcome } from '../heat/outcome.ts';
import { attemptsOf as playsOf } from '../log/attempts.ts';
import type { Mode } from '../log/events.ts';
import { type Day, dayOf } from './days.ts';
import type { KeptSession } from './records.ts';

export interface Attempt {
  readonly id: string;
  readonly day: Day;
  readonly scenario: string;
  readonly hash: string;
  readonly title: string;
  readonly framework: FrameworkId;
  readonly mode: Mode;
  readonly seed: number;
  /** Simulated milliseconds, from the first ring to the last word. */
  readonly durationMs: number;
  /** The how-manieth of this scenario, from 1. */
  readonly number: number;
  readonly outcome: Outcome;
  readonly focus: Focus | null;
  /** The faults found, by key. */
  readonly faults: readonly FaultKey[];
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly state: StepState;
  }[];
  /** What came up in it, so that a clean run says something. */
  readonly met: { readonly safety: boolean; readonly hold: boolean; readonly followUp: boolean };
}

/**
 * A fault as it is followed over sessions: a code, and what lands the step where there is one. The
 * letter alone won't do: A is an apology in one framework, a plain question in another.
 */
export type FaultKey = `${FindingCode}` | `${FindingCode}:${string}`;

export function faultKey(code: FindingCode, framework: FrameworkId, step: string | null): FaultKey {
  if (step === null) return code;
  return `${code}:${landingMoves(framework, step).join('+') || step}`;
}

/** The moves that land a framework's step; none where it has no such step. */
export const landingMoves = (framework: FrameworkId, step: string): readonly Move[] =>
  FRAMEWORKS[framework].steps.find(({ id }) => id === step)?.acceptedMoves ?? [];

const keyOf = ({ code, params }: Finding, framework: FrameworkId): FaultKey =>
  faultKey(code, framework, typeof params.step === 'string' ? params.step : null);

/** The sessions in the order in which they were taken. Only what was played to its end counts. */
export function attemptsOf(sessions: readonly KeptSession[]): Attempt[] {
  const played = new Map<string, number>();
  return sessions
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .flatMap((session) => {
      // What was tried again from the middle is coaching: the first play is what was shown.
      const log = playsOf(session.log)[0] ?? session.log;
      const debrief = debriefOf(log);
      if (debrief.stage !== 'ended') return [];
      const { scenario } = debrief;
      const number = (played.get(scenario.id) ?? 0) + 1;
      played.set(scenario.id, number);
      return [
        {
          id: session.id,
          day: dayOf(session.startedAt),
          scenario: scenario.id,
          hash: scenario.hash,
          title: scenario.title,
          framework: debrief.framework,
          mode: debrief.mode,
          seed: debrief.seed,
          durationMs: log.events.at(-1)?.at ?? 0,
          number,
          outcome: debrief.outcome,
          focus: debrief.focus,
          faults: [
            ...new Set(debrief.findings.map((finding) => keyOf(finding, debrief.framework))),
          ],
          steps: debrief.steps.map(({ id, label, state }) => ({ id, label, state })),
          met: {
            safety: debrief.safety.crossedAt !== null,
            hold: debrief.holds.length > 0,
            followUp: debrief.promises.followThrough !== null,
          },
        },
      ];
    });
}
