/** Trying again from the middle: every attempt can be read from the last one's log. */
import { describe, expect, test } from 'vitest';
import { attemptsOf, retryFrom } from '../../src/log/attempts.ts';
import { append, type SessionLog } from '../../src/log/log.ts';
import { parseLog } from '../../src/log/readLog.ts';
import { aLog } from './aLog.ts';

const ended = (log: SessionLog): SessionLog => append(log, { type: 'session.closed' }, 90_000);
const assessed = (log: SessionLog): SessionLog => ({
  ...log,
  events: log.events.map((entry) =>
    entry.event.type === 'contact.started'
      ? { ...entry, event: { ...entry.event, mode: 'assessed' } }
      : entry,
  ),
});

const short = (taken: NonNullable<SessionLog['retries']>[number]) => ({ ...taken, events: [] });

describe('a retry', () => {
  const first = aLog();
  const second = ended(retryFrom(first, 6));
  const third = ended(retryFrom(second, 4));

  test('begins with the log as it was before the event', () => {
    expect(retryFrom(first, 6).events).toEqual(first.events.slice(0, 6));
  });

  test('keeps every attempt whole, the first one first', () => {
    expect(attemptsOf(first)).toEqual([first]);
    expect(attemptsOf(second)).toEqual([first, second]);
    expect(attemptsOf(third)).toEqual([first, second, third]);
  });

  test('is read back from its text', () => {
    expect(parseLog(JSON.stringify(third))).toEqual({ ok: true, log: third });
  });

  test('of an assessed contact is practice, and the assessed attempt stays what it was', () => {
    const taken = assessed(first);
    const again = ended(retryFrom(taken, 6));
    expect(again.events[0]?.event).toMatchObject({ mode: 'practice' });
    expect(attemptsOf(again)).toEqual([taken, again]);
  });

  test('with an event missing from an earlier attempt is refused', () => {
    const { retries = [] } = second;
    const gap = { ...second, retries: retries.map((one) => ({ ...one, from: 5 })) };
    expect(parseLog(JSON.stringify(gap))).toMatchObject({
      ok: false,
      error: { code: 'missing_event', at: 'retries[0].events[0].seq' },
    });
  });

  test.each([
    ['the last', second, 0, 5],
    ['an earlier', third, 0, 5],
    ['the last of several', third, 1, 3],
  ])('that begins after the end of the next attempt is refused: %s', (_, log, nth, events) => {
    const { retries = [] } = log;
    const cut = { ...log, events: log.events.slice(0, events) };
    const shorter = { ...cut, retries: retries.map((one, i) => (i > nth ? short(one) : one)) };
    const refused = parseLog(JSON.stringify(shorter));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'missing_event', at: `retries[${nth}].from` },
    });
  });
});
