/**
 * English, the language that the others are translated from. One file for each area in `en/`; the
 * page brings `first` with it and fetches `later` with the screens that read it.
 */
import { first } from './en/first.ts';
import { later } from './en/later.ts';

export const en = { ...first, ...later } as const;
