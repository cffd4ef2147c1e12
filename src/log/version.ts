/** Raised whenever a stored log would read differently; older ones are migrated when read. */
export const LOG_VERSION = 3;

/** The oldest version that can still be read. */
export const OLDEST_READABLE_VERSION = 1;

type Loose = Readonly<Record<string, unknown>>;

/** From each version to the next. */
const MIGRATIONS: { readonly [version: number]: (log: Loose) => Loose } = {
  // 2 added what the trainee makes of it, the pass mark and earlier attempts: 1 has none of them.
  1: (log) => log,
  // 3 adds up the seconds of one silence; before, each time that patience told was counted alone.
  2: (log) => ({
    ...log,
    ...(Array.isArray(log.events) ? { events: log.events.map(silenceApart) } : {}),
    ...(Array.isArray(log.retries) ? { retries: log.retries.map(inRetry) } : {}),
  }),
};

const inRetry = (retry: unknown): unknown =>
  isLoose(retry) && Array.isArray(retry.events)
    ? { ...retry, events: retry.events.map(silenceApart) }
    : retry;

const silenceApart = (entry: unknown): unknown =>
  isLoose(entry) && isLoose(entry.event) && entry.event.type === 'patience.elapsed'
    ? { ...entry, event: { ...entry.event, apart: true } }
    : entry;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** A log of a readable version, as this version has it. */
export function migrated(log: Loose, version: number): Loose {
  let now = log;
  for (let at = version; at < LOG_VERSION; at++) now = MIGRATIONS[at]?.(now) ?? now;
  return { ...now, version: LOG_VERSION };
}
