/** What holds for the fit of any trace at all, under every framework. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conformanceOf } from '../../src/heat/conformance.ts';
import type { LoopSignal } from '../../src/heat/framework.ts';
import { FRAMEWORK_IDS, FRAMEWORKS, type FrameworkId } from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import { property } from '../support/property.ts';
import { conform, movesOf, permutations } from '../support/scripts.ts';

/** Moves that say nothing about any framework's order: no landing, no attempt, no signal. */
const NEUTRAL: readonly Move[] = [
  'permission',
  'thank',
  'own_intro',
  'name',
  'repair',
  'interrupt',
  'defend',
  'customer:yes',
  'customer:calm',
  'customer:anger',
  'customer:talk_over',
];

/** One way through each framework that lands every step once, in order. */
const WAY: { readonly [Id in FrameworkId]: readonly Move[] } = {
  'heat.apologise': ['reflect', 'empathy', 'apology', 'commit_full'],
  'heat.responsibility': ['reflect', 'empathy', 'take_responsibility', 'commit_full'],
  'heat.ask': ['reflect', 'empathy', 'ask_plain', 'take_responsibility'],
  act: ['empathy', 'reflect', 'commit_full'],
  aea: ['reflect', 'empathy', 'commit_full'],
};

const SIGNAL_MOVE: { readonly [S in LoopSignal]: Move } = {
  no: 'customer:no',
  new_concern: 'customer:new_concern',
  correction: 'customer:correction',
  respike: 'customer:respike',
};

const frameworks = fc.constantFrom(...FRAMEWORK_IDS);
const letters = 'HEATHEATheatQynwxr';
const anyTrace = fc
  .array(fc.constantFrom(...letters), { maxLength: 14 })
  .map((all) => movesOf(all.join('')));

/** The textbook with a few things strewn in: often a perfect fit, and often nearly one. */
const nearlyPerfect = fc
  .array(
    fc.record({
      at: fc.nat(20),
      what: fc.constantFrom('nHE', 'wHE', 'rE', 'xH', 'n', 'Qy', 'h', 'e', 't', 'H', 'T', 'E'),
    }),
    { maxLength: 4 },
  )
  .map((strewn) =>
    movesOf(
      strewn.reduce((trace, { at, what }) => {
        const i = at % (trace.length + 1);
        return trace.slice(0, i) + what + trace.slice(i);
      }, 'HEAT'),
    ),
  );

property(
  'fitness lies between 0 and 1',
  { seed: 92_101, runs: 3000 },
  fc.property(anyTrace, frameworks, (moves, id) => {
    const { fitness } = conform(moves, id);
    expect(fitness).toBeGreaterThanOrEqual(0);
    expect(fitness).toBeLessThanOrEqual(1);
  }),
);

describe('a perfect fit has nothing to find', () => {
  let perfect = 0;

  property(
    'no skips, no attempts, no ordering faults, nothing ignored',
    { seed: 92_102, runs: 20_000 },
    fc.property(fc.oneof(anyTrace, nearlyPerfect), (moves) => {
      const { fitness, loops: _, ...findings } = conform(moves);
      if (fitness < 1) return;
      perfect++;
      expect(findings).toEqual({ skipped: [], attempted: [], outOfOrder: [], ignored: 0 });
    }),
  );

  test('and thousands of those traces were perfect', () => {
    expect(perfect).toBeGreaterThan(2000);
  });
});

property(
  'neutral moves put in anywhere change nothing but the turns',
  { seed: 92_103, runs: 3000 },
  fc.property(
    anyTrace,
    frameworks,
    fc.array(fc.record({ at: fc.nat(), move: fc.constantFrom(...NEUTRAL) }), { maxLength: 6 }),
    (moves, id, inserted) => {
      const framework = FRAMEWORKS[id];
      const said = moves.map((move, turn) => ({ move, turn }));
      const padded = inserted.reduce(
        (all, { at, move }) => all.toSpliced(at % (all.length + 1), 0, { move, turn: -1 }),
        said,
      );
      expect(conformanceOf(padded, framework)).toEqual(conformanceOf(said, framework));
    },
  ),
);

property(
  'an attempt at a step that lands anyway changes nothing',
  { seed: 92_104, runs: 2000 },
  fc.property(anyTrace, fc.nat(), fc.constantFrom(...movesOf('heat')), (moves, at, attempt) => {
    const whole = [...movesOf('HEAT'), ...moves].map((move, turn) => ({ move, turn }));
    const tried = whole.toSpliced(at % (whole.length + 1), 0, { move: attempt, turn: -1 });
    const framework = FRAMEWORKS['heat.apologise'];
    expect(conformanceOf(tried, framework)).toEqual(conformanceOf(whole, framework));
  }),
);

describe.each(FRAMEWORK_IDS)('%s', (id) => {
  const way = WAY[id];
  const { steps, loops } = FRAMEWORKS[id];

  test('its way is a perfect fit', () => {
    expect(conform(way, id)).toMatchObject({ fitness: 1, skipped: [], outOfOrder: [] });
  });

  // The moves that answer a signal are read from the loop's own targets.
  test.each(
    loops.flatMap(({ on, redo }) =>
      way.map((_, reached) => [on, redo.join(' then '), reached + 1] as const),
    ),
  )('a %s answered by %s is free after %i steps', (on, _, reached) => {
    const redo = loops.find((loop) => loop.on === on)?.redo ?? [];
    const answer = redo.map((step) => way[steps.findIndex(({ id }) => id === step)] as Move);
    const looped = [...way.slice(0, reached), SIGNAL_MOVE[on], ...answer, ...way.slice(reached)];
    expect(conform(looped, id)).toEqual({
      fitness: 1,
      skipped: [],
      attempted: [],
      outOfOrder: [],
      loops: 1,
      ignored: 0,
    });
  });

  test.each(loops.map(({ on }) => on))('a %s passed over is told', (on) => {
    const last = way.at(-1) as Move;
    expect(conform([...way, SIGNAL_MOVE[on], last], id)).toMatchObject({ loops: 0, ignored: 1 });
  });
});

// ACT's moves land two steps at a time: what skips which is in `frameworks.test.ts`.
test.each(FRAMEWORK_IDS.filter((id) => id !== 'act'))(
  '%s: each step left out is skipped, at its cost',
  (id) => {
    const { steps } = FRAMEWORKS[id];
    const all = steps.reduce((sum, { skipCost }) => sum + skipCost, 0);
    for (const [i, step] of steps.entries()) {
      const without = conform(WAY[id].toSpliced(i, 1), id);
      expect(without).toMatchObject({ skipped: [step.id], outOfOrder: [] });
      const fitness = 1 - step.skipCost / (all + 3 * (steps.length - 1));
      expect(without.fitness).toBeCloseTo(fitness, 12);
    }
  },
);

describe('the order of the four steps', () => {
  const fits = permutations([...'HEAT']).map((order) => ({
    order: order.join(''),
    ...conform(movesOf(order.join(''))),
  }));

  test('HEAT is the best of the 24, alone', () => {
    expect(fits).toHaveLength(24);
    expect(fits.filter(({ fitness }) => fitness === 1).map(({ order }) => order)).toEqual(['HEAT']);
  });

  test.each([
    ['EHAT', 'E', 'H'],
    ['HAET', 'A', 'E'],
    ['HETA', 'T', 'A'],
  ])('%s, one swap of neighbours, is one inversion', (order, step, before) => {
    const { outOfOrder } = conform(movesOf(order));
    expect(outOfOrder).toEqual([{ step, before, turn: order.indexOf(step), repaired: false }]);
  });

  test('an order has as many inversions as pairs out of place', () => {
    for (const { order, outOfOrder } of fits) {
      const places = [...'HEAT'].map((step) => order.indexOf(step));
      const wrong = places.flatMap((a, i) => places.slice(i + 1).filter((b) => b < a));
      expect(outOfOrder).toHaveLength(wrong.length);
    }
  });

  property(
    'a swap of neighbours amid neutral moves is still one inversion',
    { seed: 92_105, runs: 1000 },
    fc.property(
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 3 }), {
        minLength: 4,
        maxLength: 4,
      }),
      (swap, padding) => {
        const order = [...'HEAT'];
        order.splice(swap, 2, ...order.slice(swap, swap + 2).reverse());
        const moves = order.flatMap((step, i) => [...(padding[i] ?? []), ...movesOf(step)]);
        expect(conform(moves).outOfOrder).toHaveLength(1);
      },
    ),
  );
});
