/**
 * How fast the rules run, each beside something of the same size in the same process: budgets are
 * ratios, because seconds say more about the machine than about the code.
 */
import { initialTransition, setup, transition } from 'xstate';
import { readText } from '../../src/cli/folders.ts';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { GOOD_MOVES, MOVES, type Move } from '../../src/heat/moves.ts';
import { personaFromPoints } from '../../src/heat/persona.ts';
import { nextInt, seedRng } from '../../src/heat/rng.ts';
import { traceMoves } from '../../src/heat/trace.ts';
import { foldLog } from '../../src/session/fold.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { playScript } from '../../src/session/script.ts';
import { startShipped } from '../../tests/support/shipped.ts';

const LINES = 10_000;
const MOVES_A_LINE = 12;
const FOLDS = 200;

const persona = personaFromPoints({
  heat: 68,
  trust: 42,
  weights: { H: 1, E: 1.2, A: 1, T: 1 },
  sensitivity: 1,
  ventNeed: 1,
});

function randomLines(): Move[][] {
  let rng = seedRng(2026);
  const draw = <T>(from: readonly T[]): T => {
    const [i, next] = nextInt(rng, from.length);
    rng = next;
    return from[i] as T;
  };
  return Array.from({ length: LINES }, () =>
    Array.from({ length: MOVES_A_LINE }, (_, i) => draw(i % 2 ? GOOD_MOVES : MOVES)),
  );
}

/** Seconds for one run of `work`. */
function secondsFor(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The median of five runs after one to warm up. */
function steady(work: () => void): number {
  work();
  return Array.from({ length: 5 }, () => secondsFor(work)).toSorted((a, b) => a - b)[2] as number;
}

const counter = setup({ types: { context: {} as object, events: {} as { type: 'tick' } } });
const ticking = counter.createMachine({
  context: {},
  initial: 'a',
  states: { a: { on: { tick: 'b' } }, b: { on: { tick: 'a' } } },
});

function bareTransitions(count: number): void {
  let [snapshot] = initialTransition(ticking);
  for (let i = 0; i < count; i++) [snapshot] = transition(ticking, snapshot, { type: 'tick' });
}

const lines = randomLines();
const traced = steady(() => {
  for (const moves of lines) traceMoves(moves, persona, FRAMEWORKS['heat.apologise']);
});

const golden = parseGolden(readText('scenarios/late-delivery/textbook.transcript') ?? '');
if ('error' in golden) throw new Error(golden.error);
const runner = startShipped('late-delivery', golden.seed);
const played = playScript(runner, golden.choose);
if (!played.ok) throw new Error(played.message);
const events = runner.log.events.length;
const folded = steady(() => {
  for (let i = 0; i < FOLDS; i++) foldLog(runner.log);
});
const bare = steady(() => bareTransitions(FOLDS * events));
const text = JSON.stringify(lines);
const json = steady(() => JSON.stringify(JSON.parse(text)));

process.stdout.write(
  JSON.stringify({
    tracesPerSecond: LINES / traced,
    traceOverJson: traced / json,
    eventsPerSecond: (FOLDS * events) / folded,
    foldOverBare: folded / bare,
  }),
);
