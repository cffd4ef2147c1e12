/**
 * Wraps what howler calls back, or what calls howler: what it throws ends there, and the sound with it.
 */
export type Guard = <T extends unknown[]>(act: (...args: T) => void) => (...args: T) => void;
