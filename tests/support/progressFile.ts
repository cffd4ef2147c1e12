/** A learner's exported history, made of golden plays. */
import { readFileSync } from 'node:fs';
import { castFor } from '../../src/cast/draw.ts';
import type { Mode } from '../../src/log/events.ts';
import type { SessionLog } from '../../src/log/log.ts';
import type { KeptSession, ProgressFile } from '../../src/progress/records.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { createRunner } from '../../src/session/runner.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { people, shipped } from './shipped.ts';

interface Play {
  readonly scenario: string;
  /** A golden transcript's name. */
  readonly name: string;
  readonly startedAt: string;
  readonly mode?: Mode;
  readonly seed?: number;
}

export function keptSession({ scenario, name, startedAt, mode, seed }: Play): KeptSession {
  const golden = parseGolden(readFileSync(`scenarios/${scenario}/${name}.transcript`, 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  const whole = shipped(scenario);
  const drawn = seed ?? golden.seed;
  const runner = createRunner({
    scenario: whole,
    person: castFor(people, drawn, scenario),
    seed: drawn,
    mode: mode ?? 'practice',
    framework: whole.data.framework,
  });
  playScript(runner, golden.choose);
  finishScript(runner);
  return { version: 1, id: startedAt, startedAt, finishedAt: startedAt, log: runner.log };
}

export const progressFile = (plays: readonly Play[], name = ''): ProgressFile => ({
  format: 'cooldown-progress',
  version: 1,
  exportedAt: '2026-11-26T09:30:00.000',
  name,
  sessions: plays.map(keptSession),
  drills: [],
  unfinished: null,
});

/** The history of a learner who left a contact in the middle, and has nothing else. */
export const leftBehind = (log: SessionLog): ProgressFile => ({
  ...progressFile([]),
  unfinished: { id: '2026-11-26T09:00:00.000', log },
});
