/**
 * Typed messages: codes put into words, and nothing decided. A text may name parameters in braces,
 * `"{count} of them"`, and how a number changes it, `"{count:one=# page|other=# pages}"`, with the
 * plural forms that its language has. The English texts say which keys there are and what each
 * takes; every other language is a `Catalogue` with the same keys.
 */
import type { en } from './en.ts';
import type { FrameworkText } from './frameworkTexts.ts';
import { perTag } from './perTag.ts';

type English = typeof en;
export type MessageKey = keyof English;
/** The frameworks are data in English, so only other languages have words for them. */
type FrameworkWords = { readonly [Text in FrameworkText as `framework.${Text}`]?: string };
export type Catalogue = { readonly [Key in MessageKey]: string } & FrameworkWords;

/** A part of the English catalogue in another language: none missing, none of its own. */
export type Translated<Part> = { readonly [Key in keyof Part]: string };

/** The names in braces of a text, as a union. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | NamesIn<Rest>
  : never;
type NameOf<Inside extends string> = Inside extends `${infer Name}:${string}` ? Name : Inside;

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
): string => fill(catalogue[key], params ?? {}, catalogue['language.tag']);

const PARAMETER = /\{(\w+)(?::([^}]*))?\}/g;

const fill = (
  text: string,
  params: Readonly<Record<string, string | number>>,
  tag: string,
): string =>
  text.replace(PARAMETER, (whole, name: string, forms: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : inForm(formsIn(forms), value, tag);
  });

const pluralsOf = perTag((tag) => new Intl.PluralRules(tag));

const inForm = (
  forms: Readonly<Record<string, string>>,
  value: string | number,
  tag: string,
): string => {
  const form = forms[pluralsOf(tag).select(Number(value))] ?? forms.other ?? '#';
  return form.replace('#', String(value));
};

/** `one=# page|other=# pages`, by plural category. */
const formsIn = (forms: string): Readonly<Record<string, string>> =>
  Object.fromEntries(forms.split('|').map((form) => form.split('=', 2) as [string, string]));

/** The names in braces of a text, each once. A translation must use the same ones. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PARAMETER)].map((found) => found[1] as string)),
];

/** The plural categories that each number of a text is given. */
export const pluralsIn = (text: string): string[][] =>
  [...text.matchAll(PARAMETER)].flatMap(([, , forms]) =>
    forms === undefined ? [] : [Object.keys(formsIn(forms))],
  );

const listsOf = perTag((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** "a, b and c" */
export const sayList = (catalogue: Catalogue, items: readonly string[]): string =>
  listsOf(catalogue['language.tag']).format(items);
