import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/session/explore/explore.ts';
import { countPaths } from '../../../src/session/explore/paths.ts';

/** A graph by where the ways of each node lead. `end` ends; `null` was not gone on from. */
function graph(ways: readonly (readonly number[] | 'end' | null)[]): Node[] {
  return ways.map((to, id) => ({
    id,
    parent: id - 1,
    item: '',
    seeds: [1],
    outcome: to === 'end' ? 'resolved' : null,
    ways:
      to === null
        ? null
        : to === 'end'
          ? []
          : to.map((next) => ({
              item: `${id}-${next}`,
              kind: 'say' as const,
              to: next,
              seeds: [1],
            })),
  }));
}

describe('the paths of a graph', () => {
  it('are none where there is nothing, and one where it ends at once', () => {
    expect(countPaths([])).toBe(0);
    expect(countPaths(graph(['end']))).toBe(1);
  });

  it('part and meet again: a diamond has two, and two in a row have four', () => {
    expect(countPaths(graph([[1, 2], [3], [3], 'end']))).toBe(2);
    expect(countPaths(graph([[1, 2], [3], [3], [4, 5], [6], [6], 'end']))).toBe(4);
  });

  it('are as many as there are ways, also where two lead to the same node', () => {
    expect(countPaths(graph([[1, 1, 1], 'end']))).toBe(3);
  });

  it('lead to any end', () => {
    expect(countPaths(graph([[1, 2, 3], 'end', [3, 1], 'end']))).toBe(4);
  });

  it('don’t count where nothing ends: at a stop, and where the walk was given up', () => {
    expect(countPaths(graph([[1, 2, 3], [], null, 'end']))).toBe(1);
  });

  it('don’t count from where nobody can come', () => {
    expect(countPaths(graph([[1], 'end', [1]]))).toBe(1);
  });
});

describe('a loop', () => {
  it('is left out: to the node itself, to the one before, and to the first', () => {
    expect(countPaths(graph([[0, 1], 'end']))).toBe(1);
    expect(countPaths(graph([[1], [0, 2], 'end']))).toBe(1);
    expect(countPaths(graph([[1], [2], [0, 1, 3], 'end']))).toBe(1);
  });

  it('without an end has no paths', () => {
    expect(countPaths(graph([[1], [2], [0]]))).toBe(0);
  });

  it('doesn’t keep the ways beside it from being counted', () => {
    expect(countPaths(graph([[1, 2], [0, 3], [3], 'end']))).toBe(2);
  });
});

describe('many paths', () => {
  /** `length` nodes, from each of which two ways lead to the next. */
  const doubled = (length: number): Node[] =>
    graph([...Array.from({ length }, (_, i) => [i + 1, i + 1]), 'end' as const]);

  it('are exact as long as numbers are', () => {
    expect(countPaths(doubled(52))).toBe(2 ** 52);
  });

  it('are rounded beyond, and don’t take longer', () => {
    expect(countPaths(doubled(120))).toBe(2 ** 120);
    expect(countPaths(graph([[1, 1, 2], [2, 2, 2], 'end']))).toBe(7);
  });

  it('may be as long as they like', () => {
    expect(countPaths(doubled(100_000))).toBe(Number.POSITIVE_INFINITY);
    const length = 100_000;
    const line = graph([...Array.from({ length }, (_, i) => [i + 1]), 'end' as const]);
    expect(countPaths(line)).toBe(1);
  });
});
