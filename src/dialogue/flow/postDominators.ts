/**
 * Where the ways that part at a test come together again: post-dominators within one passage, after
 * Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".
 */

/** For each instruction the nearest that runs on every way from it to the passage's end. */
export function postDominators(next: readonly (readonly number[])[]): Int32Array {
  const exit = next.length;
  const before: number[][] = Array.from({ length: exit + 1 }, () => []);
  for (const [at, follow] of next.entries()) {
    for (const to of follow.length > 0 ? follow : [exit]) before[to]?.push(at);
  }
  const order = postorder(before, exit);
  const rank = new Int32Array(exit + 1).fill(-1);
  for (const [i, at] of order.entries()) rank[at] = i;
  const nearest = new Int32Array(exit + 1).fill(-1);
  nearest[exit] = exit;
  const meet = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      while ((rank[x] as number) < (rank[y] as number)) x = nearest[x] as number;
      while ((rank[y] as number) < (rank[x] as number)) y = nearest[y] as number;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = order.length - 2; i >= 0; i--) {
      const at = order[i] as number;
      const follow = (next[at] as readonly number[]).length > 0 ? (next[at] as number[]) : [exit];
      let found = -1;
      for (const to of follow) {
        if (nearest[to] === -1) continue;
        found = found < 0 ? to : meet(found, to);
      }
      if (found >= 0 && nearest[at] !== found) {
        nearest[at] = found;
        changed = true;
      }
    }
  }
  return nearest;
}

/** Places in the order in which a walk back from the exit leaves them; the exit comes last. */
function postorder(before: readonly number[][], exit: number): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(before.length);
  const stack: { at: number; child: number }[] = [{ at: exit, child: 0 }];
  seen[exit] = 1;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = (before[top.at] as number[])[top.child++];
    if (to === undefined) {
      order.push(top.at);
      stack.pop();
    } else if (!seen[to]) {
      seen[to] = 1;
      stack.push({ at: to, child: 0 });
    }
  }
  return order;
}
