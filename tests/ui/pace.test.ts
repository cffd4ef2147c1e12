import { describe, expect, it } from 'vitest';
import { gapOf, lengthOf, timeWords } from '../../src/ui/call/pace.ts';

const LINE = '“Nobody said a thing, not one. Not a text!”';

describe('a line that appears', () => {
  it('has its first word at once, so that a choice is answered at once', () => {
    for (const pace of ['slow', 'normal', 'fast', 'instant'] as const) {
      expect(timeWords(LINE, pace)[0]).toEqual({ word: '“Nobody', at: 0 });
    }
  });

  it('keeps every word, in order', () => {
    const words = timeWords(LINE, 'normal', 700);
    expect(words.map(({ word }) => word).join(' ')).toBe(LINE);
    expect(words.map(({ at }) => at)).toEqual(words.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(words[0]?.at).toBe(700);
    expect(words.at(-1)?.at).toBeLessThan(700 + lengthOf(LINE, 'normal'));
  });

  it('takes breath after a mark, also inside quotes', () => {
    expect(lengthOf('one two.', 'normal')).toBeGreaterThan(lengthOf('one twos', 'normal'));
    expect(lengthOf('one two.”', 'normal')).toBeGreaterThan(lengthOf('one twoss', 'normal'));
  });

  it('takes no time where all comes at once', () => {
    expect(lengthOf(LINE, 'instant') + gapOf('instant')).toBe(0);
  });

  it('is slower at speaking pace than at reading pace, and fastest when quick', () => {
    const [slow, normal, fast] = (['slow', 'normal', 'fast'] as const).map((pace) =>
      lengthOf(LINE, pace),
    );
    expect(slow).toBeGreaterThan(normal ?? 0);
    expect(normal).toBeGreaterThan(fast ?? 0);
  });

  it('is there before a pause at speaking pace is over, whatever the speed', () => {
    // The timers count 380 ms a word and 600 a line; see src/session/simulatedTime.ts.
    const long = 'I took yesterday off. A whole day’s leave, and I’ve hardly any left. '.repeat(3);
    expect(lengthOf(long, 'slow')).toBeLessThan(long.split(' ').length * 380 + 600 + 5_000);
  });
});
