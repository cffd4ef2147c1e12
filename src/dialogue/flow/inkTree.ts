/**
 * A compiled story as a tree of containers, with ink's paths worked out. The format is ink's own
 * ("ink JSON runtime format"): a container is a list whose last item holds its name, its flags and
 * the named content that only diverts reach.
 */

/** One item of a container: a string command or text, a number, a truth value, or an object. */
export type InkItem = string | number | boolean | null | InkContainer | InkObject;
export type InkObject = Readonly<Record<string, unknown>>;

export interface InkContainer {
  readonly path: string;
  readonly items: readonly InkItem[];
  readonly named: ReadonlyMap<string, InkContainer>;
  readonly parent: InkContainer | null;
  /** Its place among the parent's items, or -1 where only its name leads to it. */
  readonly index: number;
  /** ink counts how often it is entered. */
  readonly counted: boolean;
}

/** A place in the story: the item `index` of a container, or past its end. */
export interface Spot {
  readonly container: InkContainer;
  readonly index: number;
}

export const isContainer = (item: unknown): item is InkContainer =>
  typeof item === 'object' && item !== null && 'items' in item && 'named' in item;

export const isInkObject = (item: unknown): item is InkObject =>
  typeof item === 'object' && item !== null && !isContainer(item);

/** Reads the story's JSON. Throws on what ink itself couldn't load. */
export function inkTree(json: string): InkContainer {
  const { root } = JSON.parse(json) as { root: unknown[] };
  return containerFrom(root, null, -1, '');
}

const COUNTS_VISITS = 1;

function containerFrom(
  list: readonly unknown[],
  parent: InkContainer | null,
  index: number,
  name: string,
): InkContainer {
  const last = list.at(-1);
  const extra: Record<string, unknown> = isRecord(last) ? last : {};
  const ownName = typeof extra['#n'] === 'string' ? extra['#n'] : name;
  const part = ownName || (index < 0 ? '' : String(index));
  const items: InkItem[] = [];
  const named = new Map<string, InkContainer>();
  const container: InkContainer = {
    path: parent?.path ? `${parent.path}.${part}` : part,
    items,
    named,
    parent,
    index,
    counted: typeof extra['#f'] === 'number' && (extra['#f'] & COUNTS_VISITS) !== 0,
  };
  for (const [i, item] of list.slice(0, -1).entries()) {
    const read = Array.isArray(item) ? containerFrom(item, container, i, '') : (item as InkItem);
    items.push(read);
    if (isContainer(read)) named.set(read.path.split('.').at(-1) ?? '', read);
  }
  for (const [key, value] of Object.entries(extra)) {
    if (Array.isArray(value)) named.set(key, containerFrom(value, container, -1, key));
  }
  return container;
}

/** Where a path leads from a container that holds it; null where it leads nowhere. */
export function spotAt(path: string, from: InkContainer): Spot | null {
  const [first, ...rest] = path.split('.');
  const relative = first === '';
  // The first ^ of a relative path is the container that holds the divert itself.
  const parts = relative ? rest.slice(1) : path.split('.');
  let at: Spot = { container: relative ? from : rootOf(from), index: 0 };
  for (const part of parts) {
    const next = stepInto(at.container, part);
    if (!next) return null;
    at = next;
  }
  return at;
}

function stepInto(container: InkContainer, part: string): Spot | null {
  if (part === '^') return container.parent && { container: container.parent, index: 0 };
  if (/^\d+$/.test(part)) {
    const item = container.items[Number(part)];
    return isContainer(item) ? { container: item, index: 0 } : { container, index: Number(part) };
  }
  const named = container.named.get(part);
  return named ? { container: named, index: 0 } : null;
}

const rootOf = (container: InkContainer): InkContainer =>
  container.parent ? rootOf(container.parent) : container;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
