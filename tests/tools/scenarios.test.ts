import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../../scripts/checks/scenarios.ts';
import { type CheckReport, reportOn } from '../../src/cli/check/report.ts';
import { diagnose } from '../../src/dialogue/diagnostics.ts';

const root = join(import.meta.dirname, '../..');
const folder = { id: 'threat-call', path: join(root, 'scenarios/threat-call') };
const report = reportOn(folder, { strict: false, quick: false, root });

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
});
