/** Attempts made up for the rules of a history: what doesn't matter is the same for all. */
import type { FindingCode } from '../../src/debrief/findingCodes.ts';
import type { StepState } from '../../src/debrief/steps.ts';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { type Attempt, type FaultKey, faultKey } from '../../src/progress/attempt.ts';
import { addDays } from '../../src/progress/days.ts';

interface Made {
  readonly scenario?: string;
  /** Days after the first of November 2026. */
  readonly on?: number;
  readonly faults?: readonly FaultKey[];
  /** The fault that the debrief named as the one thing to practise. */
  readonly focus?: readonly [FindingCode, string | null];
  readonly steps?: Readonly<Record<string, StepState>>;
  readonly met?: Partial<Attempt['met']>;
  readonly over?: Partial<Attempt>;
}

const LABELS: Readonly<Record<string, string>> = {
  H: 'Hear',
  E: 'Empathise',
  A: 'Apologise',
  T: 'Take action',
};

export function attempt(made: Made = {}, at = made.on ?? 0): Attempt {
  const { scenario = 'one', focus, steps = {}, met, over } = made;
  const landed = Object.fromEntries(
    FRAMEWORKS[over?.framework ?? 'heat.apologise'].steps.map(({ id }) => [id, 'landed' as const]),
  );
  const states: Readonly<Record<string, StepState>> = { ...landed, ...steps };
  const framework = over?.framework ?? 'heat.apologise';
  const key = focus && faultKey(focus[0], framework, focus[1]);
  return {
    id: `a${at}-${scenario}`,
    day: addDays('2026-11-01', made.on ?? 0),
    scenario,
    hash: 'hash',
    title: scenario,
    framework,
    mode: 'practice',
    seed: 1,
    durationMs: 200_000,
    number: 1,
    outcome: 'resolved',
    focus: focus
      ? {
          class: 'other',
          code: focus[0],
          step: focus[1],
          stepLabel: null,
          turn: 0,
          quote: 'It was said so.',
          params: {},
          model: 'Say it so.',
        }
      : null,
    faults: [...(made.faults ?? []), ...(key ? [key] : [])],
    steps: Object.entries(states).map(([id, state]) => ({ id, label: LABELS[id] ?? id, state })),
    met: { safety: false, hold: false, followUp: false, ...met },
    ...over,
  };
}
