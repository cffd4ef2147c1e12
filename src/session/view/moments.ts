/** What happens once, for those who draw it: the type alone, so that no machine comes with it. */
export type { Moment } from '../../machines/moments.ts';
