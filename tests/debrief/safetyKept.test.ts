/** What was right about a hard contact, as the debrief praises it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { startShipped } from '../support/shipped.ts';

function golden(name: string, scenario = 'abusive-caller'): Debrief {
  const play = parseGolden(readFileSync(`scenarios/${scenario}/${name}.transcript`, 'utf8'));
  if ('error' in play) throw new Error(play.error);
  const runner = startShipped(scenario, play.seed);
  expect(playScript(runner, play.choose)).toEqual({ ok: true });
  finishScript(runner);
  return debriefOf(runner.log);
}

const AFTERWARDS = ['logged', 'lead_told', 'recovered'];

describe.each([
  ['textbook-believed', ['anger_heard', 'named', 'resumed', ...AFTERWARDS]],
  ['lectured-after-stopping', ['anger_heard', 'named', ...AFTERWARDS]],
  ['no-break', ['anger_heard', 'named', 'resumed', 'logged', 'lead_told']],
  ['ended-on-anger', [...AFTERWARDS, 'owned']],
])('%s', (name, deeds) => {
  it('is praised for what was done, and for nothing else', () => {
    expect(golden(name).safety.kept.map(({ deed }) => deed)).toEqual(deeds);
  });
});

it('praises warnings and the way back where a call was rightly ended', () => {
  const deeds = golden('closed-after-a-slur').safety.kept.map(({ deed }) => deed);
  expect(deeds).toEqual(expect.arrayContaining(['warned', 'way_back', 'owned']));
  const unwarned = golden('ended-unwarned').safety.kept.map(({ deed }) => deed);
  expect(unwarned).toContain('way_back');
  expect(unwarned).not.toContain('warned');
});

it('praises help called for a threat, and not where it was kept to oneself', () => {
  const helped = (name: string) =>
    golden(name, 'threat-call').safety.kept.some(({ deed }) => deed === 'helped');
  expect(helped('line-kept-open')).toBe(true);
  expect(helped('kept-to-oneself')).toBe(false);
});

it('has no place in an ordinary contact', () => {
  const { safety } = golden('textbook', 'billing-surprise');
  expect(safety).toMatchObject({ kept: [], failures: [], wellbeingFirst: false });
});
