import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn as faultsBeside, pinnedTurns } from '../../scripts/checks/scenarios.ts';
import { type CheckReport, reportOn } from '../../src/cli/check/report.ts';
import { diagnose } from '../../src/dialogue/diagnostics.ts';
import type { Runner } from '../../src/session/runner.ts';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { en } from '../../src/words/en.ts';
import { explainMove } from '../../src/words/explainMove.ts';
import { startShipped } from '../support/shipped.ts';

const root = join(import.meta.dirname, '../..');
const folder = { id: 'threat-call', path: join(root, 'scenarios/threat-call') };
const report = reportOn(folder, { strict: false, quick: false, root });

const pinned = pinnedTurns();
const faultsIn = (at: typeof folder, of: CheckReport) => faultsBeside(at, of, pinned);

const coachOf = ({ contact }: Runner) =>
  (contact.lastTurn?.moves ?? []).map((move) => ({ text: explainMove(move, en) }));

describe('the check of the shipped scenarios', () => {
  it('finds no fault where every ending is what its shortest play comes to', () => {
    expect(faultsIn(folder, report)).toEqual([]);
  });

  it('names an ending that its shortest play does not come to', () => {
    const { safety_failed, safety_closed } = report.endings as NonNullable<CheckReport['endings']>;
    const endings = {
      ...report.endings,
      safety_closed: safety_failed,
      safety_failed: safety_closed,
    };
    const faults = faultsIn(folder, { ...report, endings } as CheckReport);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('the shortest way to safety_closed ends as safety_failed');
  });

  it('names a scenario with errors, one that was not walked, and one not walked to its end', () => {
    const broken = { ...report, ok: false, explored: null, endings: null };
    expect(faultsIn(folder, broken)).toEqual([
      'threat-call has errors',
      'threat-call: not every play was walked',
    ]);
    const explored = {
      ...(report.explored as NonNullable<typeof report.explored>),
      complete: false,
    };
    expect(faultsIn(folder, { ...report, explored })).toEqual([
      'threat-call: not every play was walked',
    ]);
  });

  it('names what the check would only warn of', () => {
    const warned = diagnose('CD212', { file: 'story.ink', line: 1 }, 'No weaker one is as good.');
    expect(faultsIn(folder, { ...report, diagnostics: [warned] })).toEqual([
      'threat-call: CD212 No weaker one is as good.',
    ]);
  });

  it('names a turn that is longer than those known to fit a phone', () => {
    const { plain, coached } = report.longest as NonNullable<CheckReport['longest']>;
    const shorter = { ...plain, characters: plain.characters - 1 };
    const faults = faultsBeside(folder, report, { 'threat-call': { plain: shorter, coached } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`its longest turn, plain, has ${plain.characters} characters`);
    expect(faultsBeside(folder, report, {})).toHaveLength(2);
  });

  it('measures the turn that its script comes to', () => {
    for (const [kind, turn] of Object.entries(report.longest ?? {})) {
      const runner = startShipped('threat-call', turn.seed);
      expect(playScript(runner, turn.script)).toEqual({ ok: true });
      const { transcript, latest, replies, acts } = callView(runner);
      const texts = [
        ...transcript.filter(({ key }) => latest.includes(key)),
        ...replies,
        ...acts,
        ...(kind === 'coached' ? coachOf(runner) : []),
      ];
      const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
      expect(characters, kind).toBe(turn.characters);
    }
  });
});
