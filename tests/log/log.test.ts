/** Reading a log: the same again, or a code that says why not and where. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/heat/contact.ts';
import { advance } from '../../src/log/advance.ts';
import { attemptsOf, retryFrom } from '../../src/log/attempts.ts';
import type { SessionEvent } from '../../src/log/events.ts';
import { append, LOG_VERSION } from '../../src/log/log.ts';
import { LOG_ERRORS, type LogError, parseLog, readLog } from '../../src/log/readLog.ts';
import { OLDEST_READABLE_VERSION } from '../../src/log/version.ts';
import { aLog, EVENTS, emptyLog } from './aLog.ts';

/** The log as loose data, to be damaged. */
interface Loose {
  [field: string]: unknown;
  events: { [field: string]: unknown; seq: number; event: { [field: string]: unknown } }[];
}
const loose = (): Loose => JSON.parse(JSON.stringify(aLog())) as Loose;
const eventAt = (data: Loose, i: number) => {
  const entry = data.events[i];
  if (!entry) throw new Error(`no event ${i}`);
  return entry;
};

const damaged = (damage: (data: Loose) => void): string => {
  const data = loose();
  damage(data);
  return JSON.stringify(data);
};

type Case = readonly [name: string, code: LogError['code'], at: string | null, text: string];

const CASES: readonly Case[] = [
  ['no JSON', 'bad_json', null, 'heat: 60'],
  ['nothing at all', 'bad_json', null, ''],
  ['JSON cut short', 'bad_json', null, JSON.stringify(aLog()).slice(0, -20)],
  ['a list', 'not_a_log', 'version', '[]'],
  ['null', 'not_a_log', 'version', 'null'],
  ['something else', 'not_a_log', 'version', '{"hello":1}'],
  ['a version in words', 'not_a_log', 'version', '{"version":"1"}'],
  ['a version between two', 'not_a_log', 'version', damaged((data) => (data.version = 1.5))],
  ['a later version', 'too_new', 'version', damaged((data) => (data.version = LOG_VERSION + 1))],
  [
    'a version before any',
    'too_old',
    'version',
    damaged((data) => (data.version = OLDEST_READABLE_VERSION - 1)),
  ],
  ['no scenario', 'malformed', 'scenario', damaged((data) => delete data.scenario)],
  [
    'an unknown framework',
    'malformed',
    'framework',
    damaged((data) => (data.framework = 'heat.hug')),
  ],
  ['half a seed', 'malformed', 'seed', damaged((data) => (data.seed = 1.5))],
  ['a field too many', 'malformed', 'score', damaged((data) => (data.score = 100))],
  [
    'an unknown event',
    'malformed',
    'events[1].event.type',
    damaged((data) => (eventAt(data, 1).event.type = 'call.dropped')),
  ],
  [
    'a damaged line',
    'malformed',
    'events[2].event.line.vent',
    damaged((data) => {
      const { line } = eventAt(data, 2).event;
      (line as { vent: unknown }).vent = 'yes';
    }),
  ],
  [
    'a time before the contact',
    'malformed',
    'events[3].at',
    damaged((data) => (eventAt(data, 3).at = -1)),
  ],
  ['an event lost', 'missing_event', 'events[4].seq', damaged((data) => data.events.splice(4, 1))],
  ['the first one lost', 'missing_event', 'events[0].seq', damaged((data) => data.events.shift())],
  [
    'two in each other’s place',
    'missing_event',
    'events[5].seq',
    damaged((data) => data.events.splice(5, 2, eventAt(data, 6), eventAt(data, 5))),
  ],
];

test.each(CASES)('%s is %s at %s', (_, code, at, text) => {
  const result = parseLog(text);
  expect(result).toMatchObject({ ok: false, error: { code, at } });
  if (!result.ok) expect(result.error.message).toMatch(/\.$|: /);
});

test('every code has a case', () => {
  const shown = new Set(CASES.map(([, code]) => code));
  expect(LOG_ERRORS.filter((code) => !shown.has(code))).toEqual([]);
});

test('the version is told before anything else that is wrong', () => {
  expect(readLog({ version: LOG_VERSION + 1, events: 'none' })).toMatchObject({
    error: { code: 'too_new' },
  });
  expect(readLog({ version: OLDEST_READABLE_VERSION - 1 })).toMatchObject({
    error: { code: 'too_old' },
  });
});

describe('a log that is whole', () => {
  test('is read back as it was written', () => {
    expect(parseLog(JSON.stringify(aLog()))).toEqual({ ok: true, log: aLog() });
    expect(readLog(aLog())).toEqual({ ok: true, log: aLog() });
  });

  test('so is one in which nothing has happened yet', () => {
    expect(readLog(emptyLog())).toEqual({ ok: true, log: emptyLog() });
  });

  test.each(EVENTS.map((event, i) => [i, event.type]))(
    'and one of its first %i (to %s)',
    (count) => {
      const prefix = { ...aLog(), events: aLog().events.slice(0, count) };
      expect(parseLog(JSON.stringify(prefix))).toEqual({ ok: true, log: prefix });
    },
  );
});

test('a log of version 1 is read as it was', () => {
  const { version: _, ...rest } = aLog();
  expect(readLog({ version: 1, ...rest })).toEqual({ ok: true, log: aLog() });
});

test('a silence in a log of version 2 costs what it did, in an earlier attempt too', () => {
  const before = EVENTS.slice(0, 8);
  const ticks = Array<SessionEvent>(6).fill({ type: 'patience.elapsed', seconds: 10 });
  const log = [...before, ...ticks].reduce(
    (sofar, event, i) => append(sofar, event, i * 1000),
    emptyLog(),
  );
  const old = { ...retryFrom(log, 9), version: 2 };
  const read = readLog(JSON.parse(JSON.stringify(old)));
  if (!read.ok) throw new Error(read.error.message);
  const heats = attemptsOf(read.log).map(({ events }) => {
    const heatAfter = (count: number) =>
      events.slice(0, count).reduce((c, { event }) => advance(c, event), null as Contact | null)
        ?.customer.heat ?? 0;
    return heatAfter(events.length) - heatAfter(8);
  });
  // Ten seconds at a time, six of them free: a point for each four that are left, six times and once.
  expect(heats).toEqual([60, 10]);
  expect(read.log.version).toBe(LOG_VERSION);
  expect(readLog(read.log)).toEqual(read);
});

describe('appending', () => {
  test('numbers the events from 0, without a gap', () => {
    expect(aLog().events.map(({ seq }) => seq)).toEqual(EVENTS.map((_, i) => i));
    expect(aLog().events.map(({ at }) => at)).toEqual(EVENTS.map((_, i) => i * 1000));
    expect(aLog().events.map(({ event }) => event)).toEqual(EVENTS);
  });

  test('leaves the log it was given alone', () => {
    const before = aLog();
    const after = append(before, { type: 'session.closed' }, 99_000);
    expect(before).toEqual(aLog());
    expect(after.events).toHaveLength(before.events.length + 1);
    expect(after.events.at(-1)).toEqual({
      seq: EVENTS.length,
      at: 99_000,
      event: { type: 'session.closed' },
    });
  });
});
