/**
 * A second reading of the alignment rules, to compare the product's own with: it tries every way
 * of reading a trace in letters and keeps the best. Slow, and shares no code with `src`.
 */

interface Cost {
  readonly cost: number;
  readonly ignored: number;
  readonly loops: number;
}

/** The letters of the steps in their order, with what skipping each costs. */
export interface Order {
  readonly steps: string;
  readonly skip: Readonly<Record<string, number>>;
}

/**
 * What is still owed to the customer after a signal: `HE` hear then empathise, `E` after hearing
 * again, `r` a flare-up, `x` a correction, and nothing.
 */
type Pending = '' | 'HE' | 'E' | 'r' | 'x';

const LICENCE: Readonly<Record<string, Pending>> = { n: 'HE', w: 'HE', r: 'r', x: 'x' };

/** What each step does to what is pending: the next pending, its price, and whether it is answered. */
const ANSWERS: Readonly<Record<string, readonly [next: Pending, cost: number, loops: number]>> = {
  'HE<H': ['E', 0, 0],
  'HE<E': ['', 1, 1],
  'E<E': ['', 0, 1],
  'E<H': ['E', 0, 0],
  'r<E': ['', 0, 1],
  'r<H': ['', 0, 1],
  'x<H': ['', 0, 1],
};

const NOTHING: Cost = { cost: 0, ignored: 0, loops: 0 };

/** The best reading of `letters`: capitals that are steps, and the signals `n w r x`. */
export function bestReading(letters: string, { steps, skip }: Order): Cost {
  const known = new Map<string, Cost>();

  function best(at: number, level: number, pending: Pending): Cost {
    const key = `${at} ${level} ${pending}`;
    const found = known.get(key) ?? least(waysFrom(at, level, pending));
    known.set(key, found);
    return found;
  }

  function waysFrom(at: number, level: number, pending: Pending): Cost[] {
    const ways: Cost[] = [];
    const next = steps[level];
    if (next) ways.push(plus({ ...NOTHING, cost: skip[next] ?? 0 }, best(at, level + 1, pending)));
    const letter = letters[at];
    if (letter) ways.push(read(at, letter, level, pending));
    else if (!next) ways.push(pending ? { cost: 6, ignored: 1, loops: 0 } : NOTHING);
    return ways;
  }

  function read(at: number, letter: string, level: number, pending: Pending): Cost {
    const licence = LICENCE[letter];
    if (licence) return best(at + 1, level, level > 0 ? licence : pending);
    const step = steps.indexOf(letter);
    if (step < 0) return best(at + 1, level, pending);
    const reached = step === level ? level + 1 : level;
    const answer = pending ? ANSWERS[`${pending}<${letter}`] : undefined;
    if (answer) {
      const [left, cost, loops] = answer;
      return plus({ cost, ignored: 0, loops }, best(at + 1, reached, left));
    }
    const passed = pending ? { cost: 6, ignored: 1, loops: 0 } : NOTHING;
    return plus(plus(passed, usual(step, level)), best(at + 1, reached, ''));
  }

  function usual(step: number, level: number): Cost {
    if (step > level) return { ...NOTHING, cost: 3 };
    const back = step < level - 1 && level < steps.length;
    return back ? { ...NOTHING, cost: 2 } : NOTHING;
  }

  return best(0, 0, '');
}

/** Of all that skipping costs and three for each landing, the part that was not lost. */
export function fitnessOf({ cost }: Cost, letters: string, { steps, skip }: Order): number {
  const landed = [...letters].filter((letter) => steps.includes(letter)).length;
  const all = [...steps].reduce((sum, step) => sum + (skip[step] ?? 0), 0);
  return Math.max(0, 1 - cost / (all + 3 * landed));
}

const plus = (a: Cost, b: Cost): Cost => ({
  cost: a.cost + b.cost,
  ignored: a.ignored + b.ignored,
  loops: a.loops + b.loops,
});

/** Least cost, then fewest signals ignored, then most answered. */
const least = (ways: readonly Cost[]): Cost =>
  ways.reduce((a, b) =>
    (b.cost - a.cost || b.ignored - a.ignored || a.loops - b.loops) < 0 ? b : a,
  );
