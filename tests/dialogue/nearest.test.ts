import { expect, it } from 'vitest';
import { nearest } from '../../src/dialogue/nearest.ts';

it.each<[string, readonly string[], string | null]>([
  ['moev', ['move', 'mild', 'needs'], 'move'],
  ['fcat', ['act', 'fact', 'facts'], 'fact'],
  ['emptahy', ['empathy', 'empathy_generic'], 'empathy'],
  ['Listen', ['listen', 'reflect'], 'listen'],
  ['commit', ['commit_full', 'closure'], null],
  ['xyzzy', ['move', 'fact'], null],
  ['', ['move'], null],
  ['move', [], null],
])('nearest(%j, %j) is %j', (word, candidates, near) => {
  expect(nearest(word, candidates)).toBe(near);
});
