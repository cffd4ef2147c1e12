/** Raised whenever a stored log would read differently; older ones are migrated when read. */
export const LOG_VERSION = 1;

/** The oldest version that can still be read. */
export const OLDEST_READABLE_VERSION = 1;
