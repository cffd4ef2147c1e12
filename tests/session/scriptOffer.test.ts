/** What is offered to a script is what the contact accepts, all through a contact. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/cli/folders.ts';
import { aftercareDue } from '../../src/session/aftercareDue.ts';
import { parseGolden } from '../../src/session/golden.ts';
import type { Runner } from '../../src/session/runner.ts';
import { intentOf, playScript, SCRIPT_ACTS } from '../../src/session/script.ts';
import { itemsOnOffer } from '../../src/session/scriptOffer.ts';
import { cli } from '../support/cli.ts';
import { startShipped } from '../support/shipped.ts';

/** The items that a line of the manual stands for, in this contact. */
function written(act: string, { contact }: Runner): string[] {
  const { notes, pages, brief } = contact;
  const fresh = (ids: object, known: readonly string[]) =>
    Object.keys(ids).filter((id) => !known.includes(id));
  switch (act) {
    case '@note:FACT':
      return fresh(brief.facts, notes).map((fact) => `@note:${fact}`);
    case '@read:PAGE':
      return fresh(brief.pages, pages).map((page) => `@read:${page}`);
    case '@wrapup:FIELD=VALUE':
      return ['@wrapup:owner=…'];
    default:
      return [act];
  }
}

/** As it could be played: with something where the reader puts a word. */
const filled = (item: string): string => item.replace('SECONDS', '5').replace(/WORDS|NAME|…/, 'x');

function accepts(runner: Runner, item: string): boolean {
  const intent = intentOf(filled(item));
  if (typeof intent === 'string') throw new Error(`${item}: ${intent}`);
  return runner.can(intent);
}

const goldenOf = (scenario: string, name: string) => {
  const golden = parseGolden(readFileSync(join(SCENARIOS, scenario, `${name}.transcript`), 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  return golden;
};

describe('what is on offer', () => {
  it.each([
    ['late-delivery', 'on-hold'],
    ['billing-surprise', 'textbook'],
    ['abusive-caller', 'textbook-believed'],
    ['threat-call', 'line-kept-open'],
  ])('is all that is accepted, and no more, at every step of %s: %s', (scenario, name) => {
    const { seed, choose } = goldenOf(scenario, name);
    const runner = startShipped(scenario, seed);
    const met = new Set<string>();
    const played = playScript(runner, choose, () => {
      const offered = itemsOnOffer(runner);
      expect(offered.filter((item) => !accepts(runner, item))).toEqual([]);
      const accepted = SCRIPT_ACTS.flatMap((act) => written(act, runner)).filter((item) =>
        accepts(runner, item),
      );
      expect(offered).toEqual(expect.arrayContaining(accepted));
      for (const item of offered) met.add(item);
    });
    expect(played).toEqual({ ok: true });
    for (const item of ['@wait:SECONDS', '@safety', '@leave', '@log:WORDS', '@wrapup:done']) {
      expect([...met]).toContain(item);
    }
  });
});

describe('aftercare that is still open', () => {
  const { seed, choose } = goldenOf('abusive-caller', 'textbook-believed');
  const care = choose.findIndex((item) => /^@(log|tell_lead|recover|own)/.test(item));
  const play = (items: readonly string[]) => {
    const list = items.map((item) => item.replaceAll(',', '\\,')).join(',');
    return cli(['play', 'abusive-caller', '--seed', String(seed), '--choose', list]);
  };

  it('keeps a play from counting as finished, and is what is on offer', async () => {
    const { code, out, err } = await play(choose.slice(0, care));
    expect(code).toBe(3);
    expect(err).toContain('the items ran out with aftercare still open');
    for (const text of [out, err]) expect(text).toMatch(/On offer: .*@log:WORDS .*@wrapup:done/);
    expect(out).not.toContain('safety_failed');
  });

  it('is closed where the script says so, and where all of it was done', async () => {
    const closed = await play([...choose.slice(0, care), '@wrapup:done']);
    expect(closed).toMatchObject({ code: 0, out: expect.stringContaining('safety_failed') });
    const { code } = await play(choose);
    expect(code).toBe(0);
  });

  it('is none where nothing happened', () => {
    const runner = startShipped('late-delivery', 1);
    playScript(runner, goldenOf('late-delivery', 'textbook').choose);
    expect(aftercareDue(runner.contact)).toEqual([]);
  });
});
