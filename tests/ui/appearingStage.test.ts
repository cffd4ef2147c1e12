/** Lines that appear one after the other: a press and a clock that runs out at the same moment. */
import { describe, expect, it } from 'vitest';
import { ranOut, type Stage, stageOf } from '../../src/ui/call/appearingStage.ts';

const first: Stage = { list: 'a b', done: 0, phase: 'running' };

describe('the clock of a line that appears', () => {
  it('lets the next one wait', () => {
    expect(stageOf(null, 'a b')).toEqual(first);
    expect(ranOut(null, first, 1)).toEqual({ list: 'a b', done: 1, phase: 'waiting' });
    expect(ranOut(first, first, 1)).toEqual({ list: 'a b', done: 1, phase: 'waiting' });
  });

  it('begins anew with other lines', () => {
    const before: Stage = { list: 'x', done: 3, phase: 'waiting' };
    expect(stageOf(before, 'a b')).toEqual(first);
    expect(ranOut(before, first, 2)).toEqual({ list: 'a b', done: 2, phase: 'waiting' });
  });

  it('takes nothing back of a press that was quicker', () => {
    const next: Stage = { list: 'a b', done: 1, phase: 'running' };
    expect(ranOut(next, first, 1)).toBe(next);
    const all: Stage = { list: 'a b', done: 1, phase: 'waiting', hurried: true };
    expect(ranOut(all, first, 1)).toBe(all);
  });
});
