/**
 * How fast the rules run, each beside something of the same size in the same process: budgets are
 * ratios, because seconds say more about the machine than about the code.
 */
import { initialTransition, setup, transition } from 'xstate';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { GOOD_MOVES, MOVES, type Move } from '../../src/heat/moves.ts';
import { personaFromPoints } from '../../src/heat/persona.ts';
import { nextInt, seedRng } from '../../src/heat/rng.ts';
import { traceMoves } from '../../src/heat/trace.ts';
import { foldLog } from '../../src/session/fold.ts';
import { textbookLog } from './textbook.ts';
import { timeBeside } from './timing.ts';

const LINES = 10_000;
const MOVES_A_LINE = 12;
const FOLDS = 200;
/** So often, because once is over too soon to be timed. */
const READINGS = 20;

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
const text = JSON.stringify(lines);
const tracing = timeBeside(
  () => {
    for (const moves of lines) traceMoves(moves, persona, FRAMEWORKS['heat.apologise']);
  },
  () => {
    for (let i = 0; i < READINGS; i++) JSON.stringify(JSON.parse(text));
  },
);

const log = textbookLog();
const events = log.events.length;
const folding = timeBeside(
  () => {
    for (let i = 0; i < FOLDS; i++) foldLog(log);
  },
  () => bareTransitions(FOLDS * events),
);

process.stdout.write(
  JSON.stringify({
    tracesPerSecond: LINES / tracing.work,
    traceOverJson: tracing.ratio * READINGS,
    eventsPerSecond: (FOLDS * events) / folding.work,
    foldOverBare: folding.ratio,
  }),
);
