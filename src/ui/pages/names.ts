/** The pages there are, in the order in which the menu links to them. */
import { partsOf } from '../app/route.ts';

export const PAGE_NAMES = [
  'path',
  'progress',
  'drill',
  'handouts',
  'questions',
  'how-it-decides',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface PageProps {
  /** What follows the page's name in the address: `['cheat-sheet']` in `#/handouts/cheat-sheet`. */
  readonly rest: readonly string[];
}

/** The path of a page, or of a part of it: `pathTo('handouts', 'cheat-sheet')`. */
export const pathTo = (name: PageName, ...rest: readonly string[]): string =>
  `/${[name, ...rest].join('/')}`;

/** The page that a path leads to; null where there is none. */
export function pageOf(
  path: string,
): { readonly name: PageName; readonly rest: readonly string[] } | null {
  const [named, ...rest] = partsOf(path);
  const name = PAGE_NAMES.find((known) => known === named);
  return name ? { name, rest } : null;
}
