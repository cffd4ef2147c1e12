/** The safety button, at every point of every golden play of a scenario with a protocol (R121). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGolden } from '../../src/session/golden.ts';
import type { Runner } from '../../src/session/runner.ts';
import { playScript } from '../../src/session/script.ts';
import { shipped, shippedFolders, startShipped } from '../support/shipped.ts';
import { statePath } from '../support/TestSession.ts';

const withProtocol = shippedFolders.filter(({ id }) => shipped(id).data.safety);

const playsIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.transcript'))
    .map((name) => {
      const golden = parseGolden(readFileSync(join(path, name), 'utf8'));
      if ('error' in golden) throw new Error(`${name}: ${golden.error}`);
      return { name, ...golden };
    });

/** The trainee can act: they have the floor, or the customer pauses, or is on hold. */
const canAct = ({ snapshot }: Runner): boolean =>
  snapshot.matches('agentTurn') ||
  snapshot.matches('talkOver') ||
  snapshot.matches('onHold') ||
  snapshot.matches({ customerSpeaking: 'pause' });

it('abusive-caller and threat-call have a protocol', () => {
  expect(withProtocol.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['abusive-caller', 'threat-call']),
  );
});

describe.each(withProtocol)('$id', ({ id, path }) => {
  it.each(playsIn(path))('$name: within reach whenever anything is', ({ seed, choose }) => {
    const runner = startShipped(id, seed);
    const out: string[] = [];
    let stands = 0;
    playScript(runner, choose, () => {
      if (!canAct(runner)) return;
      stands++;
      if (!runner.can({ type: 'safety' })) out.push(statePath(runner.snapshot.value));
    });
    expect(out).toEqual([]);
    expect(stands).toBeGreaterThan(1);
  });

  it('pressed at any point of a play, it is answered, and the talk goes on or is over', () => {
    const [{ seed, choose }] = playsIn(path).toSorted(
      (a, b) => b.choose.length - a.choose.length,
    ) as [ReturnType<typeof playsIn>[number]];
    for (let turns = 0; turns < choose.length; turns++) {
      const runner = startShipped(id, seed);
      playScript(runner, choose.slice(0, turns));
      if (!canAct(runner)) continue;
      const { trust } = runner.contact.customer;
      expect(runner.send({ type: 'safety' })).toEqual({ ok: true });
      expect(runner.contact.customer.trust).toBe(trust);
      expect(canAct(runner) || runner.snapshot.matches('ended')).toBe(true);
    }
  });
});
