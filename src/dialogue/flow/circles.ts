/**
 * Ways of a story that come to no choice and no end, whatever its tests answer: once it is there, it
 * goes round for ever. A circle that some test may leave is not one of them, nor is one with a
 * choice in it.
 */
import type { Instruction, StoryCode } from './storyCode.ts';

/** The knots of each such circle, in the order in which it runs through them. */
export function circlesIn({ code, knotAt }: StoryCode): readonly (readonly string[])[] {
  const stops = stopping(code);
  const explained = new Set<number>();
  const circles: string[][] = [];
  for (const start of code.keys()) {
    const way: number[] = [];
    let at = start;
    while (!stops[at] && !explained.has(at)) {
      explained.add(at);
      way.push(at);
      at = onwards(code[at] as Instruction, stops);
    }
    const from = way.indexOf(at);
    if (from >= 0) circles.push([...new Set(way.slice(from).map(knotAt))]);
  }
  return circles;
}

/** One step of a way that never stops: into what is called, where that doesn't come back. */
const onwards = ({ act, next }: Instruction, stops: readonly boolean[]): number =>
  act.kind === 'call' && !stops[act.entry] ? act.entry : (next[0] as number);

/** For each instruction whether some way from it ends, waits for a choice, or comes back to its caller. */
function stopping(code: readonly Instruction[]): readonly boolean[] {
  const ends = new Uint8Array(code.length);
  const returns = new Uint8Array(code.length);
  const from = whoLeadsTo(code);
  const queue = Array.from(code.keys());
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const now = outcome(code[at] as Instruction, ends, returns);
    if (now.ends === Boolean(ends[at]) && now.returns === Boolean(returns[at])) continue;
    ends[at] = Number(now.ends);
    returns[at] = Number(now.returns);
    queue.push(...(from[at] as number[]));
  }
  return code.map((_, at) => Boolean(ends[at] || returns[at]));
}

interface Outcome {
  readonly ends: boolean;
  readonly returns: boolean;
}

function outcome({ act, next }: Instruction, ends: Uint8Array, returns: Uint8Array): Outcome {
  if (act.kind === 'return') return { ends: false, returns: true };
  // Where a variable leads is not known here; past the last item a function comes back.
  if (next.length === 0) return { ends: true, returns: true };
  const some = (kind: Uint8Array): boolean => next.some((to) => kind[to]);
  if (act.kind !== 'call') return { ends: some(ends), returns: some(returns) };
  const back = Boolean(returns[act.entry]);
  return { ends: Boolean(ends[act.entry]) || (back && some(ends)), returns: back && some(returns) };
}

function whoLeadsTo(code: readonly Instruction[]): readonly (readonly number[])[] {
  const from: number[][] = code.map(() => []);
  for (const [at, { act, next }] of code.entries()) {
    for (const to of next) from[to]?.push(at);
    if (act.kind === 'call') from[act.entry]?.push(at);
  }
  return from;
}
