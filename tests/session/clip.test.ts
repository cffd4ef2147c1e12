/** A clip is what the rules say about a golden play, as far as it is shown. */
import { expect, it } from 'vitest';
import { castFor } from '../../src/cast/draw.ts';
import { clipOf } from '../../src/session/practice/clip.ts';
import { decks } from '../progress/decks.ts';
import { people, shipped } from '../support/shipped.ts';

function clip(name: string, turns: number) {
  const play = decks.find(({ scenario }) => scenario === 'late-delivery')?.plays[name];
  if (!play) throw new Error(`no ${name}`);
  const person = castFor(people, play.seed, 'late-delivery');
  return clipOf(shipped('late-delivery'), person, play, turns);
}

it('shows so many turns of the agent, and the answer to the last', () => {
  const { lines } = clip('solve-first', 4);
  expect(lines.filter(({ who }) => who === 'agent')).toHaveLength(4);
  expect(lines.at(-1)?.who).not.toBe('agent');
});

it('solving first ends hotter than it began, and the same call in order cooler', () => {
  const bad = clip('solve-first', 4).lines;
  const good = clip('textbook', 9).lines;
  expect(bad.at(-1)?.heat).toBeGreaterThan(bad[0]?.heat ?? 0);
  expect(good.at(-1)?.heat).toBeLessThan(30);
  const changes = good.map(({ change }) => change).reduce((sum, change) => sum + change, 0);
  expect((good[0]?.heat ?? 0) + changes).toBeCloseTo(good.at(-1)?.heat ?? 0, 5);
});
