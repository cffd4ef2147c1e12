/** Checking several folders, one of which the check itself breaks over. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportsOn } from '../../src/cli/check/reports.ts';
import { reportText } from '../../src/cli/check/text.ts';

/** A folder that no code can read: its path is none. */
const unreadable = { id: 'unreadable', path: undefined as unknown as string };
const root = join(import.meta.dirname, '../..');
const sound = { id: 'threat-call', path: join(root, 'scenarios/threat-call') };

describe('a check that breaks over one folder', () => {
  it.each([true, false])(
    'tells of that one, and of the others as ever (quick: %s)',
    async (quick) => {
      const options = { strict: false, quick, root, limit: 50 };
      const [first, second] = await reportsOn([unreadable, sound], options);
      expect(first).toMatchObject({ id: 'unreadable', ok: false, diagnostics: [], explored: null });
      expect(first?.failure).toMatch(/path/);
      expect(reportText(first as never, 'x')).toMatch(/unreadable.*could not be checked\n.*path/);
      expect(second).toMatchObject({ id: 'threat-call', failure: null });
      expect(second?.explored === null).toBe(quick);
    },
  );
});
