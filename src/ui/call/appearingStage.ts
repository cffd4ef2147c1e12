/** How far the lines that appear have come: pure, so that a press and a clock can't trip each other. */
export interface Stage {
  /** Which lines: another list begins anew. */
  readonly list: string;
  /** How many lines have had their turn, of those that are new. */
  readonly done: number;
  /** The lines after those: appearing, or waiting to be asked for. */
  readonly phase: 'running' | 'waiting';
  readonly hurried?: boolean;
}

export const stageOf = (reached: Stage | null, list: string): Stage =>
  reached?.list === list ? reached : { list, done: 0, phase: 'running' };

/**
 * The clock of `running` has run out, whose turn had so many `lines`. Where a press was quicker, and
 * its clock was not yet stopped, what the press did stands.
 */
export function ranOut(now: Stage | null, running: Stage, lines: number): Stage | null {
  const { list, done } = running;
  const at = stageOf(now, list);
  return at.done === done && at.phase === 'running'
    ? { list, done: done + lines, phase: 'waiting' }
    : now;
}
