/** German, whole: held to the English keys by type, and to their parameters by a test. */
import type { Catalogue } from './catalogue.ts';
import { first } from './de/first.ts';
import { later } from './de/later.ts';

export const de: Catalogue = { ...first, ...later };
