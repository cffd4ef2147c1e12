/**
 * The cheapest way to read a trace as the framework's order: an optimal alignment over the states
 * (trace position, steps reached, licence pending), weighted as the constants below say. Used for
 * fitness, loops and ignored signals only; labels are read from positions (`conformance.ts`),
 * because the path of an optimal alignment is ambiguous for inversions.
 */
import { type Mark, stepsToRedo } from './encode.ts';
import type { Framework, LoopSignal } from './framework.ts';

export const ALIGNMENT_COSTS = {
  early: 3,
  unlicensedReturn: 2,
  unheardAnswer: 1,
  passedOver: 6,
} as const;

export interface Alignment {
  readonly cost: number;
  /** Signals answered by going back where the framework says. */
  readonly loops: number;
  /** Signals passed over or left hanging. */
  readonly ignored: number;
}

/** A licence to go back: which signal gave it and how many of its steps are answered already. */
interface Licence {
  readonly signal: LoopSignal;
  readonly answered: number;
}

interface Reading extends Alignment {
  readonly level: number;
  readonly licence: Licence | null;
}

/**
 * Aligns landed steps and signals with the framework's order. Attempts are neutral. Work is
 * marks × steps × licences: the best reading of each state is kept from mark to mark.
 */
export function align(marks: readonly Mark[], framework: Framework): Alignment {
  let readings = withSkips([{ level: 0, licence: null, cost: 0, loops: 0, ignored: 0 }], framework);
  for (const mark of marks) {
    if (mark.kind === 'attempt') continue;
    const next =
      mark.kind === 'signal'
        ? readings.map((reading) => hearSignal(reading, mark.signal, framework))
        : readings.flatMap((reading) => landStep(reading, mark.step, framework));
    readings = withSkips(next, framework);
  }
  const ends = readings
    .filter((reading) => reading.level === framework.steps.length)
    .map((reading) =>
      reading.licence
        ? {
            ...reading,
            cost: reading.cost + ALIGNMENT_COSTS.passedOver,
            ignored: reading.ignored + 1,
          }
        : reading,
    );
  const { cost, loops, ignored } = ends.reduce((a, b) => (isBetter(b, a) ? b : a));
  return { cost, loops, ignored };
}

function hearSignal(reading: Reading, signal: LoopSignal, framework: Framework): Reading {
  if (reading.level === 0 || stepsToRedo(framework, signal).length === 0) return reading;
  return { ...reading, licence: { signal, answered: 0 } };
}

function landStep(reading: Reading, step: number, framework: Framework): Reading[] {
  const { licence } = reading;
  if (!licence) return [moveOn(reading, step, framework)];
  const answered = answer(reading, licence, step, framework);
  if (answered) return [answered];
  // Only a step past the one that is due passes the customer over; an earlier one counts as usual.
  const due = stepsToRedo(framework, licence.signal)[licence.answered] ?? 0;
  return [step > due ? passOver(reading, step, framework) : moveOn(reading, step, framework)];
}

/** The customer's signal is passed over: paid once, then the step counts as usual. */
function passOver(reading: Reading, step: number, framework: Framework): Reading {
  return moveOn(
    {
      ...reading,
      licence: null,
      cost: reading.cost + ALIGNMENT_COSTS.passedOver,
      ignored: reading.ignored + 1,
    },
    step,
    framework,
  );
}

/** The step as an answer to the pending signal, or null where it answers nothing. */
function answer(
  reading: Reading,
  licence: Licence,
  step: number,
  framework: Framework,
): Reading | null {
  const redo = stepsToRedo(framework, licence.signal);
  const due = redo.slice(licence.answered);
  const at = due.indexOf(step);
  const reached = { ...reading, level: step === reading.level ? reading.level + 1 : reading.level };
  if (at < 0) {
    const again = redo.slice(0, licence.answered).includes(step);
    if (again) return reached;
    // Hearing again answers a flare-up that asked for empathy: an earlier step than the one due.
    const earlier = redo.length === 1 && step < (redo[0] as number) && licence.signal === 'respike';
    return earlier ? { ...reached, licence: null, loops: reached.loops + 1 } : null;
  }
  const answered = licence.answered + at + 1;
  const done = answered === redo.length;
  return {
    ...reached,
    cost: reached.cost + at * ALIGNMENT_COSTS.unheardAnswer,
    licence: done ? null : { signal: licence.signal, answered },
    loops: reached.loops + (done ? 1 : 0),
  };
}

function moveOn(reading: Reading, step: number, framework: Framework): Reading {
  const { level } = reading;
  if (step === level) return { ...reading, level: level + 1 };
  if (step > level) return { ...reading, cost: reading.cost + ALIGNMENT_COSTS.early };
  const free = step === level - 1 || level === framework.steps.length;
  return free ? reading : { ...reading, cost: reading.cost + ALIGNMENT_COSTS.unlicensedReturn };
}

/** Every reading again with one or more following steps given up as skipped, best of each state. */
function withSkips(readings: readonly Reading[], framework: Framework): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    let cost = reading.cost;
    for (let level = reading.level; level <= framework.steps.length; level++) {
      const skipped = { ...reading, level, cost };
      const key = `${level}|${licenceKey(skipped.licence)}`;
      const known = best.get(key);
      if (!known || isBetter(skipped, known)) best.set(key, skipped);
      cost += framework.steps[level]?.skipCost ?? 0;
    }
  }
  return [...best.values()];
}

const licenceKey = (licence: Licence | null): string =>
  licence ? `${licence.signal}${licence.answered}` : '';

/** Least cost, then fewest ignored signals, then most answered. */
function isBetter(a: Alignment, b: Alignment): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.ignored !== b.ignored) return a.ignored < b.ignored;
  return a.loops > b.loops;
}
