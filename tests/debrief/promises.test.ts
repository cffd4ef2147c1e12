import { describe, expect, it } from 'vitest';
import { debriefed } from '../support/debriefing.ts';

const FELT = 'greet, @encourage, @note:scald, reflect, feel, sorry';

describe('what was promised', () => {
  it('is told slot by slot, and the customer is asked what happens next (R84)', () => {
    const { promises } = debriefed(`${FELT}, act-new, own-me, by-five, quit`);
    expect(promises.made).toEqual([
      {
        turn: 5,
        quote: 'Here is what I will do: I by five today.',
        scene: 'contact',
        grade: 'commit_full',
        action: { id: 'new-kettle', label: 'send a new kettle' },
        owner: { id: 'me', label: 'I' },
        by: { id: 'five', label: 'by 17:00' },
        findings: [],
        takenIn: true,
        stands: true,
      },
    ]);
    expect(promises.comprehension).toEqual({
      what: 'send a new kettle',
      who: 'I',
      when: 'by 17:00',
      known: 3,
    });
  });

  it('leaves the customer wondering where a slot was left open', () => {
    const { comprehension } = debriefed(`${FELT}, act-new, own-none, by-five, quit`).promises;
    expect(comprehension).toMatchObject({ who: null, known: 2 });
  });

  it('does not reach a customer who was not heard (R22)', () => {
    const { made, comprehension } = debriefed(
      'greet, @encourage, act-new, own-me, by-five, quit',
    ).promises;
    expect(made).toMatchObject([{ takenIn: false, stands: false }]);
    expect(comprehension).toMatchObject({ what: null, known: 0 });
  });

  it('stands until another whole promise takes its place', () => {
    const script = `${FELT}, act-new, own-me, by-hour, act-new, own-me, by-five, act-vague, own-none, by-none, quit`;
    expect(debriefed(script).promises.made.map(({ stands }) => stands)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('and how it was kept is told with the words that told the customer', () => {
    const whole = `${FELT}, act-new, own-me, by-five, suits, bye`;
    expect(debriefed(`${whole}, fu-none, close`).promises.followThrough).toEqual({
      how: 'kept_no_news',
      turn: 8,
      quote: 'Ring, with no news yet.',
    });
    expect(debriefed(whole).promises.followThrough).toBeNull();
  });
});

describe('the log as filed', () => {
  const whole = `${FELT}, act-new, own-me, by-five, suits, bye`;
  const filed = (script: string) =>
    debriefed(script).wrapUp.fields.map(({ field, agrees }) => [field, agrees]);

  it('is held against what was said, by id or by words', () => {
    expect(
      filed(`${whole}, @wrapup:promise=Send a new kettle, @wrapup:owner=me, @wrapup:due=hour`),
    ).toEqual([
      ['issue', null],
      ['impact', null],
      ['promise', true],
      ['owner', true],
      ['due', false],
    ]);
  });

  it('does not judge words of the trainee’s own', () => {
    const own = `${whole}, @wrapup:promise=A new one\\, today, @wrapup:owner=Sam, @wrapup:due=five`;
    expect(filed(own).slice(2)).toEqual([
      ['promise', null],
      ['owner', null],
      ['due', true],
    ]);
  });

  it('agrees that there was no promise where there was none', () => {
    expect(filed('greet, @encourage, quit, @wrapup:promise=none, @wrapup:owner=me')).toEqual([
      ['issue', null],
      ['impact', null],
      ['promise', true],
      ['owner', false],
      ['due', null],
    ]);
  });

  it('and the facts that were never noted are listed beside the notes', () => {
    const { notes, unnoted, unread } = debriefed(FELT);
    expect(notes).toMatchObject([{ fact: 'scald', label: 'Scalded a hand' }]);
    expect(unnoted.map(({ fact }) => fact)).toEqual(['two-weeks', 'rang-twice']);
    expect(unread).toEqual([{ page: 'stock', title: 'Stock' }]);
  });
});
