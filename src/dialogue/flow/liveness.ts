/** Live facts of a story by backward data flow, one row of bits for each instruction. */

/** What the data flow needs to know of one instruction. */
export interface FlowNode {
  /** Facts that it asks. */
  readonly asks: readonly number[];
  /** Where what follows it begins, each with the facts that are settled on the way. */
  readonly after: readonly { readonly to: number; readonly settles: Bits | null }[];
  /** Facts of the variable that it sets, and what comes of them. */
  readonly sets: {
    readonly facts: Bits;
    /** Asked instead, where any of them is live. */
    readonly asks: readonly number[];
    /** Followed as well, where the way that the variable leads is live. */
    readonly way: { readonly fact: number; readonly to: number } | null;
  } | null;
}

export type Bits = Uint32Array;

export const bits = (count: number, set: readonly number[] = []): Bits => {
  const row = new Uint32Array(Math.ceil(count / 32));
  for (const bit of set) setBit(row, bit);
  return row;
};
const setBit = (row: Bits, bit: number): void => {
  row[bit >>> 5] = (row[bit >>> 5] as number) | (1 << (bit & 31));
};
const hasBit = (row: Bits, bit: number): boolean =>
  ((row[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;

export const bitsIn = (row: Bits): number[] =>
  Array.from({ length: row.length * 32 }, (_, bit) => bit).filter((bit) => hasBit(row, bit));

/** The facts live before each instruction. Rows of `start` are kept and grown. */
export function liveness(nodes: readonly FlowNode[], start: readonly Bits[]): void {
  const before: number[][] = nodes.map(() => []);
  for (const [at, { after, sets }] of nodes.entries()) {
    for (const { to } of after) (before[to] as number[]).push(at);
    if (sets?.way) (before[sets.way.to] as number[]).push(at);
  }
  const queue = Array.from(nodes.keys());
  const queued = new Uint8Array(nodes.length).fill(1);
  const row = bits((start[0]?.length ?? 0) * 32);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    queued[at] = 0;
    liveBefore(nodes[at] as FlowNode, start, row);
    if (!grow(start[at] as Bits, row)) continue;
    for (const from of before[at] as number[]) {
      if (queued[from]) continue;
      queued[from] = 1;
      queue.push(from);
    }
  }
}

function liveBefore({ after, sets, asks }: FlowNode, live: readonly Bits[], row: Bits): void {
  row.fill(0);
  for (const { to, settles } of after) take(row, live[to] as Bits, settles);
  if (sets) {
    const isLive = sets.facts.some((word, i) => (word & (row[i] as number)) !== 0);
    const leads = sets.way !== null && hasBit(row, sets.way.fact);
    for (const [i, word] of sets.facts.entries()) row[i] = (row[i] as number) & ~word;
    if (sets.way && leads) take(row, live[sets.way.to] as Bits, null);
    if (isLive) for (const fact of sets.asks) setBit(row, fact);
  }
  for (const fact of asks) setBit(row, fact);
}

function take(row: Bits, from: Bits, without: Bits | null): void {
  for (let i = 0; i < row.length; i++) {
    const word = (from[i] as number) & ~(without ? (without[i] as number) : 0);
    row[i] = (row[i] as number) | word;
  }
}

/** Adds the bits of a row to another; false where that changed nothing. */
function grow(row: Bits, more: Bits): boolean {
  let grew = false;
  for (let i = 0; i < row.length; i++) {
    const next = (row[i] as number) | (more[i] as number);
    if (next >>> 0 !== row[i]) grew = true;
    row[i] = next;
  }
  return grew;
}
