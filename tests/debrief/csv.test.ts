import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/debrief/csv.ts';

/** The field as a spreadsheet would hold it: without its quotes. */
const fieldOf = (text: string): string =>
  csvOf([[text]])
    .slice(2, -3)
    .replaceAll('""', '"');

describe('a file for a spreadsheet', () => {
  it('begins with a byte order mark, quotes every text, and ends each row with CR LF', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toBe('\uFEFF"a","b"\r\n"c",""\r\n');
  });

  it('leaves numbers and truths as they are, below nought too, and nothing empty', () => {
    expect(csvOf([[1, -0.25, true, null]])).toBe('\uFEFF1,-0.25,true,\r\n');
  });

  it('keeps quotes, commas, line ends and letters outside ASCII', () => {
    expect(csvOf([['She said "no", twice\nand £5']])).toBe(
      '\uFEFF"She said ""no"", twice\nand £5"\r\n',
    );
  });

  it.each([
    '=1+1',
    '+44 20',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\nx',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('never lets %j be run as a formula', (text) => {
    expect(fieldOf(text)).toBe(`'${text}`);
  });

  it.each(['', 'Maya', '12:00', 'a=b', '“=”', '…'])('leaves %j as it is', (text) => {
    expect(fieldOf(text)).toBe(text);
  });
});
