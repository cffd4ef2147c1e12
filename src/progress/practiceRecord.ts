/** The record of what was practised: no grades, no outcomes. What, which version, how, and when. */
import { csvOf } from '../debrief/csv.ts';
import type { FrameworkId } from '../heat/frameworks.ts';
import type { Mode } from '../log/events.ts';
import type { Attempt } from './attempt.ts';
import type { Day, LocalTime } from './days.ts';

export interface RecordRow {
  readonly scenario: string;
  readonly title: string;
  /** The scenario's structure, as a hash: two equal ones are the same exercise. */
  readonly version: string;
  readonly framework: FrameworkId;
  readonly mode: Mode;
  readonly seed: number;
  readonly date: Day;
  /** Whole minutes of the contact's own time, at least one. */
  readonly minutes: number;
  readonly attempt: number;
}

export interface PracticeRecord {
  readonly format: 'cooldown-record';
  readonly version: 1;
  /** As the learner typed it. */
  readonly name: string;
  readonly writtenAt: LocalTime;
  readonly firstHourComplete: boolean;
  readonly rows: readonly RecordRow[];
}

export const rowsOf = (attempts: readonly Attempt[]): RecordRow[] =>
  attempts.map((attempt) => ({
    scenario: attempt.scenario,
    title: attempt.title,
    version: attempt.hash,
    framework: attempt.framework,
    mode: attempt.mode,
    seed: attempt.seed,
    date: attempt.day,
    minutes: Math.max(1, Math.round(attempt.durationMs / 60_000)),
    attempt: attempt.number,
  }));

const COLUMNS = [
  ...['scenario', 'title', 'version', 'framework', 'mode', 'seed'],
  ...['date', 'minutes', 'attempt'],
] as readonly (keyof RecordRow)[];

/** The rows as CSV, the name in a column of its own so that files can be put together. */
export const toCsv = ({ name, rows }: PracticeRecord): string =>
  csvOf([
    ['name', ...COLUMNS],
    ...rows.map((row) => [name, ...COLUMNS.map((column) => row[column])]),
  ]);
