/**
 * What a good return from a hold has: a summary of what was found, and a concrete step (R98). Apart
 * from the schema of a reply, so that a contact can be played without the code that checks data.
 */
export const HOLD_RETURNS = ['summary', 'step'] as const;
