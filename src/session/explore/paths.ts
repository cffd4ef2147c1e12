/** How many plays an explored graph holds. */
import type { Node } from './explore.ts';

/**
 * Ways from the first node to any end, or to those that `isEnd` picks, that never come back to a node they have passed on the way
 * down a depth-first walk. A large number is rounded as numbers are.
 */
export function countPaths(
  nodes: readonly Node[],
  isEnd: (node: Node) => boolean = ({ outcome }) => outcome !== null,
): number {
  const counts = new Float64Array(nodes.length).fill(Number.NaN);
  const open = new Uint8Array(nodes.length);
  const stack: { readonly id: number; next: number; sum: number }[] = [];
  const enter = (id: number): void => {
    open[id] = 1;
    stack.push({ id, next: 0, sum: isEnd(nodes[id] as Node) ? 1 : 0 });
  };
  if (nodes.length > 0) enter(0);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const way = nodes[top.id]?.ways?.[top.next];
    if (!way) {
      counts[top.id] = top.sum;
      open[top.id] = 0;
      stack.pop();
      continue;
    }
    const known = counts[way.to] as number;
    if (!Number.isNaN(known)) {
      top.sum += known;
      top.next++;
    } else if (open[way.to]) {
      top.next++; // back to where the walk has come from
    } else {
      enter(way.to);
    }
  }
  return nodes.length > 0 ? (counts[0] as number) : 0;
}
