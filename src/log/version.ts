/** Raised whenever a stored log would read differently; older ones are migrated when read. */
export const LOG_VERSION = 2;

/** The oldest version that can still be read. */
export const OLDEST_READABLE_VERSION = 1;

type Loose = Readonly<Record<string, unknown>>;

/** From each version to the next. */
const MIGRATIONS: { readonly [version: number]: (log: Loose) => Loose } = {
  // 2 added what the trainee makes of it, the pass mark and earlier attempts: 1 has none of them.
  1: (log) => log,
};

/** A log of a readable version, as this version has it. */
export function migrated(log: Loose, version: number): Loose {
  let now = log;
  for (let at = version; at < LOG_VERSION; at++) now = MIGRATIONS[at]?.(now) ?? now;
  return { ...now, version: LOG_VERSION };
}
