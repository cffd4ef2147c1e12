/**
 * Addresses inside the product: the part after `#/`. A path is `/`, the menu; `/desk`, whatever the
 * session is at; or a page, such as `/handouts/cheat-sheet`.
 */
export const MENU = '/';
export const DESK = '/desk';

/** The path that an address names; null where the fragment is an anchor on the screen, as `#main`. */
export function pathOf(fragment: string): string | null {
  if (fragment === '' || fragment === '#') return MENU;
  return fragment.startsWith('#/') ? fragment.slice(1).replace(/(?<=.)\/+$/, '') : null;
}

/** For the `href` of a link. */
export const hrefOf = (path: string): string => `#${path}`;

/** The name of a page, and what follows it. */
export const partsOf = (path: string): readonly [page: string, ...rest: string[]] => {
  const [page = '', ...rest] = path.slice(1).split('/');
  return [page, ...rest];
};
