import { describe, expect, it } from 'vitest';
import { filterPages } from '../../src/session/view/filterPages.ts';

const pages = [
  { title: 'Account', rows: [['Plan', '48.00 a month']], note: null },
  {
    title: 'Bill, page two',
    rows: [['QuizVault', '5 × 14.00, weekly']],
    note: 'Only Paylane can.',
  },
  { title: 'Terms', rows: [['8.2', 'The customer may dispute a charge']] },
  { title: 'Café returns', rows: [], note: 'Weekly, on Mondays' },
] as const;

const found = (query: string) => filterPages(pages, query).map(({ title }) => title);

describe('searching the pages', () => {
  it.each([
    ['in titles', 'bill', ['Bill, page two']],
    ['in the names of rows', 'quizvault', ['Bill, page two']],
    ['in what rows say', 'dispute', ['Terms']],
    ['in notes', 'paylane', ['Bill, page two']],
    ['whatever the case and accents', 'CAFE', ['Café returns']],
    ['by every word, wherever each stands', 'weekly quiz', ['Bill, page two']],
    ['in order', 'weekly', ['Bill, page two', 'Café returns']],
    ['and finds nothing where one word is missing', 'weekly terms', []],
  ])('looks %s', (_, query, titles) => {
    expect(found(query)).toEqual(titles);
  });

  it.each(['', '   '])('finds all with %j', (query) => {
    expect(filterPages(pages, query)).toEqual(pages);
  });
});
