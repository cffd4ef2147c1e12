/** The one mapping from events to rules, folded over a log. */
import { describe, expect, test } from 'vitest';
import { CHANNELS, waitChange } from '../../src/heat/between.ts';
import type { Contact } from '../../src/heat/contact.ts';
import { contactAtStart } from '../../src/heat/contact.ts';
import { advance } from '../../src/log/advance.ts';
import type { SessionEvent } from '../../src/log/events.ts';
import { aBrief, aLine, aReply } from '../support/TestContact.ts';
import { EVENTS, PROMISE } from './aLog.ts';

const fold = (events: readonly SessionEvent[], from: Contact | null = null): Contact | null =>
  events.reduce(advance, from);

/** The contact after the first `count` events of the log. */
const afterFirst = (count: number): Contact => {
  const contact = fold(EVENTS.slice(0, count));
  if (!contact) throw new Error(`no contact after ${count} events`);
  return contact;
};

const offered = afterFirst(8);

test('before a contact has started nothing happens', () => {
  expect(fold([{ type: 'call.answered' }, { type: 'reply.chosen', id: 'reflect' }])).toBeNull();
});

test('a contact starts as its brief says', () => {
  expect(afterFirst(1)).toEqual(contactAtStart(aBrief()));
});

describe('choosing a reply', () => {
  test('does what the reply’s tags say', () => {
    const chosen = fold([{ type: 'reply.chosen', id: 'reflect' }], offered);
    expect(chosen?.lastTurn).toMatchObject({ by: 'reflect', moves: [{ move: 'reflect' }] });
    expect(chosen?.turn).toBe(offered.turn + 1);
  });

  test.each(['nonsense', '', 'REFLECT'])('%j, which isn’t on offer, changes nothing', (id) => {
    expect(fold([{ type: 'reply.chosen', id }], offered)).toBe(offered);
  });

  test('a reply from an earlier offer is no longer there', () => {
    const [chosen, again] = [1, 2].map((times) =>
      fold(
        Array.from({ length: times }, () => ({ type: 'reply.chosen', id: 'reflect' }) as const),
        offered,
      ),
    );
    expect(again).toEqual(chosen);
  });

  test('only the replies of the last offer count', () => {
    const replaced = fold([{ type: 'replies.offered', replies: [PROMISE], acts: [] }], offered);
    expect(fold([{ type: 'reply.chosen', id: 'reflect' }], replaced)).toBe(replaced);
  });
});

describe('acts', () => {
  test('quote the words on offer', () => {
    expect(afterFirst(6).lastTurn).toMatchObject({ by: '@encourage', quote: 'Go on.' });
    const cut = fold([{ type: 'beat.interrupted' }], afterFirst(5));
    expect(cut?.lastTurn).toMatchObject({ by: '@interrupt', quote: 'Listen' });
    const run = fold([{ type: 'beat.let_run' }], afterFirst(5));
    expect(run?.lastTurn).toMatchObject({ by: '@let_run', quote: '…' });
  });

  test('notes, pages and breaths are kept', () => {
    const busy = fold(
      [{ type: 'page.read', page: 'tracking' }, { type: 'agent.breathed' }],
      offered,
    );
    expect(busy).toMatchObject({ notes: ['parcel'], pages: ['tracking'], breathed: true });
  });

  test('a breath takes the press out of one turn, and no more (R103)', () => {
    const start = fold([{ type: 'agent.breathed' }], afterFirst(1)) as Contact;
    const silence: SessionEvent = { type: 'patience.elapsed', seconds: 26 };
    expect(advance(start, silence)?.customer).toEqual(start.customer);
    const next = { ...start, turn: start.turn + 1 };
    expect(advance(next, silence)?.customer.heat).toBe(next.customer.heat + 50);
  });

  describe('a silence', () => {
    const tick: SessionEvent = { type: 'patience.elapsed', seconds: 10 };
    const minute = Array<SessionEvent>(6).fill(tick);
    const costOf = (events: readonly SessionEvent[], start = offered) =>
      (fold(events, start)?.customer.heat ?? 0) - start.customer.heat;

    test.each(CHANNELS)('in %s costs the same in six parts as in one', (channel) => {
      const start = { ...offered, brief: { ...offered.brief, channel } };
      const whole = costOf([{ type: 'patience.elapsed', seconds: 60 }], start);
      expect(costOf(minute, start)).toBe(whole);
      expect(whole).toBe(waitChange(channel, 60).dHeat);
    });

    test('goes on over what is done at the desk, and over a piece of a sentence', () => {
      const desk: SessionEvent[] = [
        { type: 'fact.noted', fact: 'wait' },
        { type: 'agent.breathed' },
        { type: 'page.read', page: 'tracking' },
      ];
      const noted = [...minute, ...desk.slice(0, 1), ...desk.slice(2), ...minute];
      expect(costOf(noted)).toBe(waitChange('phone', 120).dHeat);
      const piece = aReply({ id: 'piece', compose: 'more' });
      const composing: SessionEvent[] = [
        { type: 'replies.offered', replies: [piece], acts: [] },
        ...minute,
        { type: 'reply.chosen', id: 'piece' },
        ...minute,
      ];
      expect(costOf(composing)).toBe(waitChange('phone', 120).dHeat);
    });

    test.each<[string, SessionEvent]>([
      ['a line', { type: 'customer.said', line: aLine({ id: 'still-there' }) }],
      ['a word of one’s own', { type: 'beat.encouraged' }],
      ['coming back from a hold', { type: 'hold.ended', secondsOver: 0 }],
    ])('is over with %s', (_, event) => {
      const start = fold(
        event.type === 'hold.ended' ? [...minute, { type: 'hold.started' }] : minute,
        offered,
      );
      const next = start && advance(start, event);
      expect(next?.silence).toBe(0);
      expect(next && costOf([tick], next)).toBe(waitChange('phone', 10).dHeat);
    });

    test('is part of the hold while there is one', () => {
      const held = fold([{ type: 'hold.started' }, tick, tick], offered);
      expect(held).toMatchObject({ hold: { elapsed: 20 }, silence: 0 });
    });

    test('by itself is counted from nothing, as it was before version 3', () => {
      const apart = minute.map((event) => ({ ...event, apart: true }) as SessionEvent);
      expect(costOf(apart)).toBe(6 * waitChange('phone', 10).dHeat);
      expect(costOf([...apart, ...minute])).toBe(60 + waitChange('phone', 60).dHeat);
    });
  });

  test('silence and holds reach the customer', () => {
    const start = afterFirst(1);
    const waited = fold([{ type: 'patience.elapsed', seconds: 26 }], start);
    expect(waited?.customer.heat).toBe(start.customer.heat + 50);
    const held = fold([{ type: 'hold.started' }, { type: 'hold.ended', secondsOver: 30 }], start);
    // Unasked: 80 · 1.0; then three tens of seconds.
    expect(held?.customer.heat).toBe(start.customer.heat + 80 + 30);
  });
});

test.each<SessionEvent>([
  { type: 'call.answered' },
  { type: 'contact.paused' },
  { type: 'contact.resumed' },
  { type: 'contact.left' },
  { type: 'wrapup.filed', field: 'issue', value: 'A parcel' },
  { type: 'wrapup.closed' },
  { type: 'followup.started' },
])('$type is no business of the rules', (event) => {
  expect(advance(offered, event)).toBe(offered);
});

test('the safety button costs nothing and takes no turn', () => {
  const pressed = advance(offered, { type: 'safety.pressed' });
  const { customer, turn, offered: replies } = offered;
  expect(pressed).toMatchObject({ customer, turn, offered: replies });
});

describe('the end', () => {
  test('has an outcome, and nothing more to choose', () => {
    const ended = afterFirst(EVENTS.length);
    expect(ended.outcome).toBe('repeat_contact');
    expect([ended.offered, ended.acts]).toEqual([[], []]);
  });

  test('a session closed after it is judged again', () => {
    const closed = fold([{ type: 'session.closed' }], afterFirst(EVENTS.length));
    expect(closed?.outcome).toBe('repeat_contact');
  });
});

test('folding is the same in one go, in two, and through a save', () => {
  const whole = fold(EVENTS);
  for (let cut = 0; cut <= EVENTS.length; cut++) {
    const saved = JSON.parse(JSON.stringify(fold(EVENTS.slice(0, cut)))) as Contact | null;
    expect(fold(EVENTS.slice(cut), saved)).toEqual(whole);
  }
});
