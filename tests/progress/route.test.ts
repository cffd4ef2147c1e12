/** The first hour is complete by what was played, and its record tells what, not how well. */
import { describe, expect, it } from 'vitest';
import { drawVariation } from '../../src/heat/variation.ts';
import { type PracticeRecord, rowsOf, toCsv } from '../../src/progress/practiceRecord.ts';
import { routeOf } from '../../src/progress/route.ts';
import { attempt } from './attempts.ts';
import { decks } from './decks.ts';

const guided = attempt({ scenario: 'late-delivery', over: { mode: 'guided', number: 1 } });
const practice = attempt({ scenario: 'billing-surprise' });
const assessed = attempt({
  scenario: 'late-delivery',
  over: { mode: 'assessed', number: 2, seed: 2 },
});
const abusive = attempt({ scenario: 'abusive-caller' });

const doneIn = (attempts: Parameters<typeof routeOf>[0]) =>
  routeOf(attempts, decks).steps.flatMap(({ id, done }) => (done ? [id] : []));

describe('the first hour', () => {
  it('begins with nothing done', () => {
    expect(routeOf([], decks)).toMatchObject({ complete: false });
    expect(doneIn([])).toEqual([]);
  });

  it('is complete without the sensitive contact, and no more complete with it', () => {
    expect(routeOf([guided, practice, assessed], decks).complete).toBe(true);
    expect(routeOf([guided, practice, abusive], decks).complete).toBe(false);
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
    const seed = routeOf([guided], decks).steps.find(({ id }) => id === 'assessed')?.seed;
    expect(seed).not.toBe(guided.seed);
    expect(doneIn([guided, { ...assessed, seed: seed ?? 0 }])).toEqual(['guided', 'assessed']);
  });

  it('takes another number that draws the same for the same variation', () => {
    const vary = decks.find(({ scenario }) => scenario === 'late-delivery')?.vary ?? {};
    const drawn = (seed: number) => JSON.stringify(drawVariation(vary, seed));
    const numbers = Array.from({ length: 50 }, (_, i) => i + 1);
    const twin = numbers.find((seed) => seed !== 1 && drawn(seed) === drawn(1)) ?? 0;
    const other = numbers.find((seed) => drawn(seed) !== drawn(1)) ?? 0;
    expect(doneIn([guided, { ...assessed, seed: twin }])).toEqual(['guided']);
    expect(doneIn([guided, { ...assessed, seed: other }])).toEqual(['guided', 'assessed']);
  });

  it('offers every variation before any comes again, and another number to who knows them all', () => {
    const vary = decks.find(({ scenario }) => scenario === 'late-delivery')?.vary ?? {};
    const drawn = (seed: number) => JSON.stringify(drawVariation(vary, seed));
    const all = new Set(Array.from({ length: 200 }, (_, i) => drawn(i + 1)));
    const played = [guided];
    const offered = () =>
      routeOf(played, decks).steps.find(({ id }) => id === 'assessed')?.seed ?? 0;
    for (let number = 2; number <= all.size; number += 1) {
      const seed = offered();
      expect(played.map((one) => drawn(one.seed))).not.toContain(drawn(seed));
      played.push({ ...guided, number, seed });
    }
    const seed = offered();
    expect(played.map((one) => one.seed)).not.toContain(seed);
    expect(doneIn([...played, { ...assessed, seed, number: all.size + 1 }])).toContain('assessed');
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
