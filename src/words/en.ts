/** English, the language that the others are translated from. One file for each area in `en/`. */
import { lists } from './en/lists.ts';
import { moves } from './en/moves.ts';
import { why } from './en/why.ts';

export const en = { ...lists, ...moves, ...why } as const;
