/**
 * Endings that are good without being whole: handed on to whoever can decide (R10, R124), and left
 * with a cause that no conversation mends, which the debrief files for the process (R12).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { shipped, shippedFolders, startShipped } from '../support/shipped.ts';

function golden(scenario: string, name: string): Debrief {
  const folder = shippedFolders.find(({ id }) => id === scenario)?.path ?? '';
  const play = parseGolden(readFileSync(join(folder, `${name}.transcript`), 'utf8'));
  if ('error' in play) throw new Error(play.error);
  const runner = startShipped(scenario, play.seed);
  expect(playScript(runner, play.choose)).toEqual({ ok: true });
  finishScript(runner);
  return debriefOf(runner.log);
}

const causes = ({ findings }: Debrief) => findings.filter(({ code }) => code === 'root_cause');
/** What isn't of the log entry, which these plays leave empty, nor of the process. */
const aboutWords = ({ findings }: Debrief) =>
  findings.filter(
    ({ code }) => !['inconsistent_outcome', 'log_incomplete', 'root_cause'].includes(code),
  );

describe('handed to the desk that decides', () => {
  const debrief = golden('billing-surprise', 'escalated-well');

  it('is a success, with nothing to mend in what was said', () => {
    expect(debrief.outcome).toBe('escalated_well');
    expect(aboutWords(debrief)).toEqual([]);
    expect(debrief.measures.customer.csat).toBeGreaterThanOrEqual(4);
  });
});

describe('a cause that no conversation mends', () => {
  const cause = shipped('billing-surprise').data.rootCause;
  // Thursday noon, and the supplier hasn't answered: the seventy is still where it was.
  const debrief = golden('billing-surprise', 'resolved');

  it('is filed as a process finding, beside the customer’s own words', () => {
    expect(cause).toBeTruthy();
    const [filed, ...others] = causes(debrief);
    expect(others).toEqual([]);
    expect(filed?.params).toEqual({ cause });
    const answers = debrief.turns.find(({ turn }) => turn === filed?.turn)?.answer ?? [];
    expect(answers.map(({ text }) => text)).toContain(filed?.quote);
  });

  it('is nobody’s focus, and costs no points', () => {
    expect(debrief.focus?.code).not.toBe('root_cause');
    expect(aboutWords(debrief)).toEqual([]);
    const process = debrief.scorecard.criteria.filter(({ id }) => id !== 'process');
    expect(process.every(({ points, weight }) => points === weight || points > 0)).toBe(true);
    expect(debrief.scorecard.gate).toBe(true);
  });

  it('is filed after a contact that went badly, too, beside what was the agent’s', () => {
    const partial = golden('billing-surprise', 'partial');
    expect(causes(partial)).toHaveLength(1);
    expect(partial.focus?.code).not.toBe('root_cause');
    expect(partial.focus).not.toBeNull();
  });

  it('is told in words that hold it against nobody', () => {
    for (const { id } of shippedFolders) {
      const { rootCause } = shipped(id).data;
      if (rootCause) expect(rootCause).toMatch(/^[A-Z].*\.$/);
    }
  });
});
