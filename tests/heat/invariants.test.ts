/**
 * What must hold for every customer and every sequence of moves. Numbered as the rules' own
 * invariants; a failure prints its seed and the case.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOLLOW_THROUGHS, followThroughChange, withChange } from '../../src/heat/between.ts';
import { customerAtStart } from '../../src/heat/customer.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { isGoodMove, MOVES, type Move, PITFALLS } from '../../src/heat/moves.ts';
import { outcomeOfTrace } from '../../src/heat/outcome.ts';
import type { Persona } from '../../src/heat/persona.ts';
import { traceMoves } from '../../src/heat/trace.ts';
import { anyPersona, persona } from '../support/people.ts';
import { property } from '../support/property.ts';
import { listens, permutations, play, textbook } from '../support/scripts.ts';

const anyMoves = (maxLength = 16) => fc.array(fc.constantFrom(...MOVES), { maxLength });
const anyPitfall = fc.constantFrom(...PITFALLS);

const STEPS = ['reflect', 'empathy', 'apology', 'commit_full'] as const satisfies Move[];
const ORDERS = permutations(STEPS);

/** Strictly cooler, unless both have nothing left to lose; and no less trust. */
function isBetter(who: Persona, better: readonly Move[], worse: readonly Move[]): boolean {
  const good = play(better, who).customer;
  const bad = play(worse, who).customer;
  const cooler = good.heat === 0 ? bad.heat >= 0 : bad.heat > good.heat;
  return cooler && good.trust >= bad.trust;
}

describe('I1: in order is coolest', () => {
  const wrongOrders = ORDERS.filter((order) => order.some((move, i) => move !== STEPS[i]));

  test('there are 23 wrong orders', () => expect(wrongOrders).toHaveLength(23));

  property(
    'strictly cooler than every other order of the steps, with no less trust',
    { seed: 88_001, runs: 1000 },
    fc.property(anyPersona(), (who) => {
      const calls = wrongOrders.map((order): Move[] => [
        ...listens(who.ventNeed),
        ...order,
        'check_suits',
      ]);
      expect(calls.filter((call) => !isBetter(who, textbook(who.ventNeed), call))).toEqual([]);
    }),
  );

  property(
    'nor does any order of the whole textbook call end cooler, vent beats and all',
    { seed: 88_002, runs: 5000 },
    fc.property(
      anyPersona({ ventNeed: [0, 4] }).chain((who) =>
        fc.record({
          who: fc.constant(who),
          shuffled: fc.shuffledSubarray(textbook(who.ventNeed), {
            minLength: who.ventNeed + 5,
          }),
        }),
      ),
      ({ who, shuffled }) => {
        const inOrder = play(textbook(who.ventNeed), who).customer;
        const other = play(shuffled, who).customer;
        expect(other.heat).toBeGreaterThanOrEqual(inOrder.heat);
        expect(other.trust).toBeLessThanOrEqual(inOrder.trust);
      },
    ),
  );
});

describe('I2: sorting a complete call by step never ends hotter', () => {
  const rank = (move: Move): number => ['listen', ...STEPS].indexOf(move);
  const sorted = (moves: readonly Move[]): Move[] => moves.toSorted((a, b) => rank(a) - rank(b));
  const endHeat = (moves: readonly Move[], who: Persona) => play(moves, who).customer.heat;

  property(
    'for every step at least once, with repeats, in any order',
    { seed: 88_003, runs: 10_000 },
    fc.property(
      anyPersona({ ventNeed: [0, 3] }).chain((who) =>
        fc.record({
          who: fc.constant(who),
          moves: fc
            .array(fc.constantFrom<Move>('listen', ...STEPS), { maxLength: 8 })
            .map((more) => [...listens(who.ventNeed), ...STEPS, ...more])
            .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        }),
      ),
      ({ who, moves }) => {
        expect(endHeat(sorted(moves), who)).toBeLessThanOrEqual(endHeat(moves, who));
      },
    ),
  );

  test('completeness is needed: with no step to be heard by, heat lost at 100 is never found', () => {
    // Action first heats a customer at 100 no further; at the end it heats what listening cooled.
    const who = persona({ heat: 100, trust: 0, ventNeed: 1 });
    const actFirst: Move[] = ['commit_full', 'commit_full', 'listen'];
    expect(endHeat(actFirst, who)).toBe(970);
    expect(endHeat(sorted(actFirst), who)).toBe(1000);
  });
});

describe('I3–I6: every turn', () => {
  property(
    'I3: heat and trust stay whole tenths within 0–100 points',
    { seed: 88_004, runs: 2000 },
    fc.property(anyPersona(), anyMoves(40), (who, moves) => {
      const values = play(moves, who).accounts.flatMap(({ heat, trust }) => [heat, trust]);
      const within = (value: number) => Number.isInteger(value) && value >= 0 && value <= 1000;
      expect(values.filter((value) => !within(value))).toEqual([]);
    }),
  );

  property(
    'I4: a pitfall never cools and never adds trust',
    { seed: 88_005, runs: 3000 },
    fc.property(anyPersona(), anyMoves(), anyPitfall, (who, moves, pitfall) => {
      const before = play(moves, who).customer;
      const { customer: after, accounts } = play([pitfall], who, before);
      expect(accounts[0]?.dHeat).toBeGreaterThan(0);
      expect(accounts[0]?.dTrust).toBeLessThan(0);
      expect(after.heat).toBeGreaterThanOrEqual(before.heat);
      expect(after.trust).toBeLessThanOrEqual(before.trust);
    }),
  );

  property(
    'I5: a good move that is ready never heats and never costs trust',
    { seed: 88_006, runs: 3000 },
    fc.property(anyPersona(), anyMoves(40), (who, moves) => {
      for (const { move, missing, why, dHeat, dTrust } of play(moves, who).accounts) {
        if (!isGoodMove(move) || missing.length > 0 || why === 'name_overused') continue;
        expect(dHeat).toBeLessThanOrEqual(0);
        expect(dTrust).toBeGreaterThanOrEqual(0);
      }
    }),
  );

  property(
    'I6: the same moves do the same, and no input is touched',
    { seed: 88_007, runs: 1000 },
    fc.property(anyPersona(), anyMoves(), fc.constantFrom(...FRAMEWORK_IDS), (who, moves, id) => {
      const given = structuredClone({ who, moves });
      const first = traceMoves(moves, who, FRAMEWORKS[id]);
      expect(traceMoves([...moves], { ...who }, FRAMEWORKS[id])).toEqual(first);
      expect({ who, moves }).toEqual(given);
    }),
  );

  property(
    'a customer played in two halves ends as one played through',
    { seed: 88_008, runs: 1000 },
    fc.property(anyPersona(), anyMoves(), anyMoves(), (who, first, second) => {
      const halfway = structuredClone(play(first, who).customer);
      expect(play(second, who, halfway).customer).toEqual(
        play([...first, ...second], who).customer,
      );
    }),
  );
});

describe('I7: no step can be left out of a resolution', () => {
  const needed: readonly (readonly Move[])[] = [
    ...STEPS.map((step) => [step]),
    ['check_suits', 'closure'],
  ];

  // The gentlest customer and only good moves: where resolving would be easiest.
  test.each(needed)('without %s', (...left) => {
    const others = MOVES.filter((move) => isGoodMove(move) && !left.includes(move));
    const who = persona({ heat: 20, trust: 80, ventNeed: 0 });
    expect(outcomeOfTrace(play(others, who).customer)).not.toBe('resolved');
  });

  property(
    'whatever else is said, how often and to whom',
    { seed: 88_009, runs: 5000 },
    fc.property(
      anyPersona({ heat: [0, 700], trust: [200, 1000] }),
      fc.constantFrom(...needed),
      fc.array(fc.constantFrom<Move>(...STEPS, 'listen', 'check_suits', 'closure', 'repair'), {
        maxLength: 14,
      }),
      (who, left, said) => {
        const moves = said.filter((move) => !left.includes(move));
        expect(outcomeOfTrace(play(moves, who).customer)).not.toBe('resolved');
      },
    ),
  );

  test('with all of them it is resolved', () => {
    expect(outcomeOfTrace(play(textbook(1), persona()).customer)).toBe('resolved');
  });
});

property(
  'I8: a pitfall put in anywhere never ends cooler nor more trusting',
  { seed: 88_010, runs: 10_000 },
  fc.property(anyPersona(), anyMoves(), anyPitfall, fc.nat(), (who, moves, pitfall, at) => {
    const without = play(moves, who).customer;
    const inserted = moves.toSpliced(at % (moves.length + 1), 0, pitfall);
    const with_ = play(inserted, who).customer;
    expect(with_.heat).toBeGreaterThanOrEqual(without.heat);
    expect(with_.trust).toBeLessThanOrEqual(without.trust);
  }),
);

describe('I9: there is a way back', () => {
  const TERMINAL = ['hang_up', 'formal_complaint', 'demands_supervisor', 'resolved'];

  // Weights within the range that personas are written in; at half weight nothing saves 84 points.
  property(
    'a repair and the whole script from any state that has not ended a contact',
    { seed: 88_011, runs: 2000 },
    fc.property(
      anyPersona({ weight: [7, 13], heat: [200, 849], trust: [150, 1000] }),
      anyMoves(8).map((moves) => moves.filter((move) => move !== 'repair')),
      (who, moves) => {
        const before = play(moves, who).customer;
        fc.pre(!TERMINAL.includes(outcomeOfTrace(before)));
        const { customer } = play(['repair', ...textbook(who.ventNeed)], who, before);
        expect(['resolved', 'partial']).toContain(outcomeOfTrace(customer));
      },
    ),
  );
});

property(
  'names: from the fourth on a name heats and costs trust, however well placed',
  { seed: 88_012, runs: 1000 },
  fc.property(anyPersona(), anyMoves(), fc.integer({ min: 4, max: 9 }), (who, moves, uses) => {
    const others = moves.filter((move) => move !== 'name');
    const before = play(others, who).customer;
    const names = Array.from({ length: uses }, (): Move => 'name');
    const { accounts } = play(names, who, before);
    for (const { dHeat, dTrust } of accounts.slice(3)) {
      expect(dHeat).toBeGreaterThan(0);
      expect(dTrust).toBeLessThan(0);
    }
    for (const { dHeat, dTrust } of accounts.slice(0, 3)) {
      expect(dHeat).toBeLessThan(0);
      expect(dTrust).toBeGreaterThan(0);
    }
  }),
);

property(
  'promises: silence ends no cooler than late, late than no news, no news than news',
  { seed: 88_013, runs: 2000 },
  fc.property(anyPersona(), anyMoves(), (who, moves) => {
    const before = play(moves, who).customer;
    const ends = FOLLOW_THROUGHS.map((how) =>
      withChange(before, followThroughChange(how, before, who.heat)),
    );
    for (const [i, end] of ends.entries()) {
      const better = ends[i - 1];
      if (!better) continue;
      expect(end.heat).toBeGreaterThanOrEqual(better.heat);
      expect(end.trust).toBeLessThanOrEqual(better.trust);
    }
  }),
);

property(
  'frameworks: scoring again leaves heat, trust, outcome and every turn as they were',
  { seed: 88_014, runs: 1000 },
  fc.property(anyPersona(), anyMoves(), (who, moves) => {
    const [first, ...others] = FRAMEWORK_IDS.map((id) => {
      const { conformance: _, ...dynamics } = traceMoves(moves, who, FRAMEWORKS[id]);
      return dynamics;
    });
    for (const other of others) expect(other).toEqual(first);
  }),
);

test('a customer starts as their persona says', () => {
  const who = persona({ heat: 68, trust: 42, ventNeed: 2 });
  expect(customerAtStart(who)).toMatchObject({ heat: 680, trust: 420, chain: 0, listens: 0 });
});
