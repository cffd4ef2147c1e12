/** The late delivery's golden plays, each debriefed as its title says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { isTheAgents } from '../../src/debrief/focus.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';

const folder = shippedFolders.find(({ id }) => id === 'late-delivery')?.path ?? '';

function golden(name: string): Debrief {
  const play = parseGolden(readFileSync(join(folder, `${name}.transcript`), 'utf8'));
  if ('error' in play) throw new Error(play.error);
  const runner = startShipped('late-delivery', play.seed);
  expect(playScript(runner, play.choose)).toEqual({ ok: true });
  finishScript(runner);
  return debriefOf(runner.log);
}

const codesOf = ({ findings }: Debrief): string[] => findings.map(({ code }) => code);

describe('the textbook', () => {
  const debrief = golden('textbook');

  it('has nothing to mend in what was said, and no turning point', () => {
    expect(debrief.findings.filter(isTheAgents)).toEqual([]);
    expect(debrief.turningPoint).toBeNull();
    expect(debrief.landed).toHaveLength(2);
  });

  it('leaves a customer who knows what, who and when', () => {
    expect(debrief.promises.comprehension?.known).toBe(3);
    expect(debrief.promises.followThrough?.how).toBe('kept_news');
    expect(debrief.measures.customer.csat).toBe(5);
  });
});

it.each([
  ['solve-first-mended', 'solving_before_hearing', 'T'],
  ['skipped-empathy', 'step_skipped', 'E'],
  ['hedged-apology', 'apology_hedged', 'A'],
  ['vague-action', 'commit_vague', 'T'],
  ['refund-only', 'remedy_falls_short', 'T'],
  ['silent-follow-up', 'promise_silent', null],
  ['late-call', 'promise_late', null],
])('%s: the one focus is %s', (name, code, step) => {
  const { focus, turns } = golden(name);
  expect(focus).toMatchObject({ code, step });
  const at = turns[focus?.turn ?? -1];
  const lines = at?.offered.map(({ text }) => text) ?? [];
  if (code !== 'remedy_falls_short') expect(lines).toContain(focus?.model);
});

describe('solving first, to the end', () => {
  const debrief = golden('solve-first');

  it('finds the fix that went past her, each time, and what was never heard', () => {
    expect(codesOf(debrief)).toContain('solving_before_hearing');
    expect(debrief.focus?.step).toBe('H');
    expect(
      debrief.conformance.skipped.length + debrief.conformance.attempted.length,
    ).toBeGreaterThan(1);
  });

  it('turns on a fix, where a line that hears her was on offer', () => {
    const { turningPoint, turns } = debrief;
    const turn = turns[turningPoint?.turn ?? -1];
    expect(turn?.moves.some(({ worth }) => worth?.why === 'premature_action')).toBe(true);
    const [best] = turningPoint?.alternatives ?? [];
    expect(turn?.offered.find(({ id }) => id === best?.id)?.moves).toContain('reflect');
  });
});
