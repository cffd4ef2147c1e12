import { readText } from '../../src/cli/folders.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { playScript } from '../../src/session/script.ts';
import { startShipped } from '../../tests/support/shipped.ts';

/** The log of the late delivery as the textbook has it. */
export function textbookLog(): SessionLog {
  const golden = parseGolden(readText('scenarios/late-delivery/textbook.transcript') ?? '');
  if ('error' in golden) throw new Error(golden.error);
  const runner = startShipped('late-delivery', golden.seed);
  const played = playScript(runner, golden.choose);
  if (!played.ok) throw new Error(played.message);
  return runner.log;
}
