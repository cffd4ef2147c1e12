/**
 * Typed messages: codes put into words, and nothing decided. A text may name parameters in braces,
 * `"{count} of them"`. The English texts say which keys there are and what each takes; every other
 * language is a `Catalogue` with the same keys.
 */
import type { en } from './en.ts';

type English = typeof en;
export type MessageKey = keyof English;
export type Catalogue = { readonly [Key in MessageKey]: string };

/** The names in braces of a text, as a union. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** None may be left out, and a text without any takes none. */
type Params<Text extends string> = [NamesIn<Text>] extends [never]
  ? []
  : [params: { readonly [Name in NamesIn<Text>]: string | number }];

/** What `say` takes after a key. */
export type MessageParams<Key extends MessageKey> = Params<English[Key]>;

/** The text of a key in the catalogue's language, with its parameters filled in. */
export const say = <Key extends MessageKey>(
  catalogue: Catalogue,
  key: Key,
  ...[params]: Params<English[Key]>
): string => fill(catalogue[key], params ?? {});

const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** The names in braces of a text, each once. A translation must use the same ones. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string)),
];

/** "a, b and c" */
export const sayList = (catalogue: Catalogue, items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const first = items
    .slice(0, -1)
    .reduce((start, next) => say(catalogue, 'list.more', { start, next }));
  return say(catalogue, 'list.last', { start: first, last });
};
