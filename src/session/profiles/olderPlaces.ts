/** Where earlier versions kept things in the browser's localStorage, and where they are kept now. */
import { CURRENT, SET_ASIDE } from '../../progress/keys.ts';
import { drawerOf, FIRST } from './profileStore.ts';

export const OLDER_PLACES: readonly (readonly [from: string, to: string])[] = [
  CURRENT,
  SET_ASIDE,
].map((key) => [key, drawerOf(FIRST) + key]);
