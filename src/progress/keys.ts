/** Under which names a profile keeps what. Apart from the schemas, which a first visit needn't fetch. */

/** Raised whenever a kept record would read differently; older ones are migrated when read. */
export const RECORD_VERSION = 1;

/** The contact that was left in the middle: its log. */
export const CURRENT = 'cooldown.current';
/** When that contact was taken: its id as a session. */
export const CURRENT_ID = 'cooldown.current-id';
/** A kept log that this version can't read: the next contact must not overwrite it. */
export const SET_ASIDE = 'cooldown.set-aside';

const SESSION = 'session/';
const DRILL = 'drill/';

export const sessionKey = (id: string): string => `${SESSION}${id}`;
export const drillKey = (at: string): string => `${DRILL}${at}`;
export const isSessionKey = (key: string): boolean => key.startsWith(SESSION);
export const isDrillKey = (key: string): boolean => key.startsWith(DRILL);
