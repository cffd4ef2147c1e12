/**
 * Golden transcripts: every `*.transcript` beside a scenario is played straight, and again with a
 * save and a reload at every turn: plays that begin alike reload at those turns once. `UPDATE_TRANSCRIPTS=1` writes them anew; read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/log/readLog.ts';
import { foldLog } from '../../src/session/fold.ts';
import { type Golden, parseGolden, writeGolden } from '../../src/session/golden.ts';
import { resumeRunner } from '../../src/session/replay.ts';
import type { Runner } from '../../src/session/runner.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { shipped, shippedFolders, startShipped } from '../support/shipped.ts';

const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1';

/** Golden plays that each scenario must have at the least. */
const FEWEST: Readonly<Record<string, number>> = {
  'late-delivery': 8,
  'billing-surprise': 8,
  'abusive-caller': 8,
  'threat-call': 3,
};

/** Endings that each scenario must show in a golden play. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'late-delivery': [
    'loyal',
    'resolved',
    'partial',
    'repeat_contact',
    'hang_up',
    'formal_complaint',
  ],
  'billing-surprise': ['loyal', 'resolved', 'partial', 'formal_complaint', 'escalated_well'],
  'abusive-caller': ['resolved', 'safety_closed', 'safety_failed', 'escalated_well', 'hang_up'],
  'threat-call': ['safety_closed', 'safety_failed'],
};

function goldenIn(path: string): Golden {
  const golden = parseGolden(readFileSync(path, 'utf8'));
  if ('error' in golden) throw new Error(`${path}: ${golden.error}`);
  return golden;
}

function reloaded(runner: Runner): Runner {
  const parsed = parseLog(JSON.stringify(runner.log));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const resumed = resumeRunner(parsed.log, runner.setup.scenario, runner.setup.person);
  if (!resumed.ok) throw new Error(resumed.error.message);
  return resumed.runner;
}

/** How many items a play has in common, from the start, with one of those before it. */
const sharedWith = (earlier: readonly Golden[], { seed, choose }: Golden): number =>
  Math.max(
    0,
    ...earlier
      .filter((other) => other.seed === seed)
      .map((other) => {
        const parting = choose.findIndex((item, i) => item !== other.choose[i]);
        return parting < 0 ? choose.length : parting;
      }),
  );

const bare = ({ value, context, status }: Runner['snapshot']) => ({ value, context, status });

describe.each(shippedFolders)('$id', ({ id, path }) => {
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.transcript'))
    .sort();

  it('has its golden plays', () => {
    expect(files.length).toBeGreaterThanOrEqual(FEWEST[id] ?? 1);
  });

  it('has one for each of its endings', () => {
    const shown = new Set(files.map((name) => goldenIn(join(path, name)).outcome));
    expect((ENDINGS[id] ?? []).filter((ending) => !shown.has(ending))).toEqual([]);
  });

  it.each(files)('%s', (name) => {
    const file = join(path, name);
    const golden = goldenIn(file);
    const straight = startShipped(id, golden.seed);
    expect(playScript(straight, golden.choose)).toEqual({ ok: true });
    finishScript(straight);
    if (UPDATE) {
      const outcome = straight.contact.outcome ?? 'open';
      writeFileSync(file, writeGolden({ ...golden, outcome }, straight));
    }
    expect(writeGolden({ ...golden }, straight)).toBe(readFileSync(file, 'utf8'));
    expect(straight.contact.outcome).toBe(goldenIn(file).outcome);
    expect(bare(foldLog(straight.log) as Runner['snapshot'])).toEqual(bare(straight.snapshot));

    const earlier = files.slice(0, files.indexOf(name)).map((other) => goldenIn(join(path, other)));
    const shared = sharedWith(earlier, golden);
    let runner = startShipped(id, golden.seed);
    expect(playScript(runner, golden.choose.slice(0, shared))).toEqual({ ok: true });
    for (const item of golden.choose.slice(shared)) {
      const before = bare(runner.snapshot);
      runner = reloaded(runner);
      expect(bare(runner.snapshot)).toEqual(before);
      expect(playScript(runner, [item])).toEqual({ ok: true });
    }
    finishScript(runner);
    expect(runner.log).toEqual(straight.log);
  });

  it('differs by seed where it says that it varies', () => {
    const { vary } = shipped(id).data;
    const variants = Object.values(vary).reduce((product, values) => product * values.length, 1);
    expect(variants).toBeGreaterThanOrEqual(4);
  });
});
