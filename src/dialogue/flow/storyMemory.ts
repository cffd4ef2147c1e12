/**
 * What a story remembers between two passages, as plain data: ink's save taken apart into the place
 * where it stands, the values of its variables and the visits it counts. Saves of one place never
 * repeat as text; places do.
 */
import { addressValue, type Constant } from './facts.ts';

export interface StoryMemory {
  /** The choice point with its call stack, as ink's own JSON without what is only passing. */
  readonly place: string;
  /** The same without the wording of the choices, which may read variables. */
  readonly placeKey: string;
  readonly variables: Readonly<Record<string, Constant>>;
  readonly visits: Readonly<Record<string, number>>;
}

interface InkThread {
  threadIndex: number;
}
interface InkChoice {
  originalThreadIndex: number;
  readonly text: string;
  readonly tags?: readonly string[];
  readonly targetPath: string;
}
interface InkFlow {
  callstack: { threads: InkThread[]; threadCounter: number };
  outputStream: unknown[];
  choiceThreads?: Record<string, InkThread>;
  currentChoices: InkChoice[];
}
interface InkSave {
  flows: Record<string, InkFlow>;
  variablesState: Record<string, unknown>;
  visitCounts: Record<string, number>;
}

/** Takes a save apart. */
export function memoryOf(save: string): StoryMemory {
  const { flows, variablesState, visitCounts } = JSON.parse(save) as InkSave;
  for (const flow of Object.values(flows)) settle(flow);
  return {
    place: JSON.stringify(flows),
    placeKey: JSON.stringify(flows, (key, value) => (key === 'text' ? undefined : value)),
    variables: Object.fromEntries(
      Object.entries(variablesState).map(([name, value]) => [name, constantFrom(value)]),
    ),
    visits: visitCounts,
  };
}

/** Puts a save together. `like` is any save of the same story: it gives what never matters. */
export function saveFrom(memory: Omit<StoryMemory, 'placeKey'>, like: string): string {
  return JSON.stringify({
    ...(JSON.parse(like) as object),
    flows: JSON.parse(memory.place),
    variablesState: Object.fromEntries(
      Object.entries(memory.variables).map(([name, value]) => [name, inkValue(value)]),
    ),
    visitCounts: memory.visits,
  });
}

/** Threads are numbered as they are made, so numbers grow without end; here they start over. */
function settle(flow: InkFlow): void {
  flow.outputStream = [];
  const numbers = new Map<number, number>();
  const renumber = (thread: InkThread): void => {
    if (!numbers.has(thread.threadIndex)) numbers.set(thread.threadIndex, numbers.size);
    thread.threadIndex = numbers.get(thread.threadIndex) as number;
  };
  flow.callstack.threads.forEach(renumber);
  const threads = Object.values(flow.choiceThreads ?? {}).toSorted(
    (a, b) => a.threadIndex - b.threadIndex,
  );
  threads.forEach(renumber);
  if (flow.choiceThreads) {
    flow.choiceThreads = Object.fromEntries(threads.map((one) => [one.threadIndex, one]));
  }
  for (const choice of flow.currentChoices) {
    choice.originalThreadIndex =
      numbers.get(choice.originalThreadIndex) ?? choice.originalThreadIndex;
  }
  flow.callstack.threadCounter = numbers.size;
}

/** A choice on offer at a place, and where it leads. */
export interface Way {
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: string;
}

/** Where the choices of a place lead, and where its open tunnels come back to. */
export function waysOf(place: string): {
  readonly choices: readonly Way[];
  readonly returns: readonly { readonly path: string; readonly index: number }[];
} {
  const flows = Object.values(JSON.parse(place) as Record<string, InkFlow>);
  const choices = flows.flatMap(({ currentChoices }) =>
    currentChoices.map(({ text, tags = [], targetPath }) => ({ text, tags, target: targetPath })),
  );
  const returns = flows
    .flatMap(({ choiceThreads, callstack }) => [
      ...Object.values(choiceThreads ?? {}),
      ...callstack.threads,
    ])
    .flatMap((thread) => {
      const { callstack } = thread as unknown as {
        callstack: readonly { readonly cPath?: string; readonly idx?: number }[];
      };
      // The topmost is left behind by choosing; those below it are come back to.
      return callstack
        .slice(0, -1)
        .flatMap(({ cPath, idx }) =>
          cPath === undefined ? [] : [{ path: cPath, index: idx ?? 0 }],
        );
    });
  return { choices, returns };
}

function constantFrom(value: unknown): Constant {
  if (typeof value === 'string') return value.startsWith('^') ? value.slice(1) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const address = (value as Record<string, unknown> | null)?.['^->'];
  return typeof address === 'string' ? addressValue(address) : JSON.stringify(value);
}

function inkValue(value: Constant): unknown {
  if (typeof value !== 'string') return value;
  return value.startsWith('-> ') ? { '^->': value.slice(3) } : `^${value}`;
}
