/** The first hour is complete by what was played, and its record tells what, not how well. */
import { describe, expect, it } from 'vitest';
import { type PracticeRecord, rowsOf, toCsv } from '../../src/progress/practiceRecord.ts';
import { routeOf } from '../../src/progress/route.ts';
import { attempt } from './attempts.ts';

const guided = attempt({ scenario: 'late-delivery', over: { mode: 'guided', number: 1 } });
const practice = attempt({ scenario: 'billing-surprise' });
const assessed = attempt({
  scenario: 'late-delivery',
  over: { mode: 'assessed', number: 2, seed: 2 },
});
const abusive = attempt({ scenario: 'abusive-caller' });

const doneIn = (attempts: Parameters<typeof routeOf>[0]) =>
  routeOf(attempts).steps.flatMap(({ id, done }) => (done ? [id] : []));

describe('the first hour', () => {
  it('begins with nothing done', () => {
    expect(routeOf([])).toMatchObject({ complete: false });
    expect(doneIn([])).toEqual([]);
  });

  it('is complete without the sensitive contact, and no more complete with it', () => {
    expect(routeOf([guided, practice, assessed]).complete).toBe(true);
    expect(routeOf([guided, practice, abusive]).complete).toBe(false);
    expect(doneIn([guided, practice, assessed, abusive])).toHaveLength(4);
  });

  it('asks for each in its mode', () => {
    expect(doneIn([attempt({ scenario: 'late-delivery' })])).toEqual([]);
    expect(doneIn([attempt({ scenario: 'billing-surprise', over: { mode: 'guided' } })])).toEqual(
      [],
    );
  });

  it('asks for a variation that was not known, and offers one', () => {
    const same = { ...assessed, seed: guided.seed };
    expect(doneIn([guided, same])).toEqual(['guided']);
    const seed = routeOf([guided]).steps.find(({ id }) => id === 'assessed')?.seed;
    expect(seed).not.toBe(guided.seed);
    expect(doneIn([guided, { ...assessed, seed: seed ?? 0 }])).toEqual(['guided', 'assessed']);
  });
});

describe('the record', () => {
  const rows = rowsOf([guided, assessed]);
  const record: PracticeRecord = {
    format: 'cooldown-record',
    version: 1,
    name: 'Ana',
    writtenAt: '2026-11-26T09:30:00',
    firstHourComplete: false,
    rows,
  };

  it('says what, which version, how, when and how long, and nothing of how well', () => {
    expect(rows[0]).toEqual({
      scenario: 'late-delivery',
      title: 'late-delivery',
      version: 'hash',
      framework: 'heat.apologise',
      mode: 'guided',
      seed: 1,
      date: '2026-11-01',
      minutes: 3,
      attempt: 1,
    });
    expect(JSON.stringify(record)).not.toMatch(/outcome|resolved|score|fault/);
  });

  it('is a CSV file with a line for each', () => {
    expect(toCsv(record).split('\r\n')).toEqual([
      '\uFEFF"name","scenario","title","version","framework","mode","seed","date","minutes","attempt"',
      '"Ana","late-delivery","late-delivery","hash","heat.apologise","guided",1,"2026-11-01",3,1',
      '"Ana","late-delivery","late-delivery","hash","heat.apologise","assessed",2,"2026-11-01",3,2',
      '',
    ]);
  });

  it.each([
    ['Bo, "the" one', '"Bo, ""the"" one"'],
    ['=SUM(A1)', `"'=SUM(A1)"`],
    [' =SUM(A1)', `"' =SUM(A1)"`],
  ])('keeps the name %s from breaking it', (name, cell) => {
    expect(
      toCsv({ ...record, name })
        .split('\r\n')[1]
        ?.startsWith(`${cell},`),
    ).toBe(true);
  });
});
