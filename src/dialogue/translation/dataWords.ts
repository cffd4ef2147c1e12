/** The words of scenario.yaml that people read, by path, and the data with others in their place. */
import type { LaterScene, ScenarioData } from '../scenarioSchema.ts';

type Paths = readonly (readonly [path: string, words: string])[];

/** `briefing.0`, `facts.when.label`, `pages.sheet.rows.1.0`: each with its words. */
export function dataWords(data: ScenarioData): ReadonlyMap<string, string> {
  const { facts, promises, followUp, repeat } = data;
  return new Map([
    ...single('title', data.title),
    ...single('summary', data.summary),
    ...single('contentNote', data.contentNote),
    ...listed('briefing', data.briefing),
    ...listed('aims', data.aims),
    ...listed('authority', data.authority),
    ...listed('policy', data.policy),
    ...single('customer.need', data.customer.need),
    ...single('breath', data.breath),
    ...labels('facts', facts),
    ...data.pages.flatMap(({ id, title, rows, note }) => [
      ...single(`pages.${id}.title`, title),
      ...rows.flatMap((row, i) => listed(`pages.${id}.rows.${i}`, row)),
      ...single(`pages.${id}.note`, note),
    ]),
    ...labels('promises.actions', promises.actions),
    ...labels('promises.owners', promises.owners),
    ...labels('promises.times', promises.times),
    ...later('followUp', followUp),
    ...later('repeat', repeat),
  ]);
}

const single = (path: string, words: string | undefined): Paths =>
  words === undefined ? [] : [[path, words]];
const listed = (path: string, lines: readonly string[]): Paths =>
  lines.map((words, i) => [`${path}.${i}`, words]);
const labels = (path: string, table: Readonly<Record<string, { label: string }>>): Paths =>
  Object.entries(table).map(([id, { label }]) => [`${path}.${id}.label`, label]);
const later = (path: string, scene: LaterScene | undefined): Paths =>
  scene
    ? [
        [`${path}.title`, scene.title],
        [`${path}.at`, scene.at],
        ...listed(`${path}.intro`, scene.intro),
      ]
    : [];

/** The data with the words that there are for its paths. */
export function inOtherDataWords(
  data: ScenarioData,
  words: ReadonlyMap<string, string>,
): ScenarioData {
  const copy = structuredClone(data);
  for (const [path, text] of words) put(copy, path.split('.'), text);
  return copy;
}

function put(root: unknown, path: readonly string[], text: string): void {
  let node = root as Record<string, unknown>;
  for (const key of path.slice(0, -1)) node = inside(node, key);
  node[path.at(-1) as string] = text;
}

/** Pages stand in a list, and go by their ids. */
function inside(node: Record<string, unknown>, key: string): Record<string, unknown> {
  const named = Array.isArray(node)
    ? (node as readonly { id?: unknown }[]).find((item) => item.id === key)
    : undefined;
  return (named ?? node[key]) as Record<string, unknown>;
}
