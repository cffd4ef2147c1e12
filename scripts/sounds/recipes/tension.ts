/**
 * Seconds. All three stems loop in the same time, so that they stay together; a length that loops
 * well (see `layout.ts`).
 */
export const TENSION_LENGTH = 14.4;
