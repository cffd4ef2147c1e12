import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISEMES } from '../../src/art/viseme.ts';
import { lengthOf, newWords, soundsOf, visemeAt } from '../../src/scenes/speech.ts';

const shapes = (text: string) => soundsOf(text, 0).map(({ viseme }) => viseme);

describe('mouth shapes of a line', () => {
  test('follow the spelling', () => {
    expect(shapes('mama')).toEqual(['M', 'A', 'M', 'A']);
    expect(shapes('of')).toEqual(['O', 'F']);
    expect(shapes('üble')).toEqual(shapes('uble'));
  });

  test('consonants of the tongue lengthen what was there', () => {
    expect(shapes('and')).toEqual(['A']);
    expect(lengthOf(soundsOf('and', 0))).toBeGreaterThan(lengthOf(soundsOf('a', 0)));
  });

  test('close at the end of a sentence', () => {
    expect(shapes('Oh. Oh.')).toEqual(['O', 'A', 'rest', 'O', 'A', 'rest']);
  });

  test('move for any script, and for numbers', () => {
    expect(new Set(shapes('Где моя посылка')).size).toBeGreaterThan(1);
    expect(new Set(shapes('私の荷物はどこですか')).size).toBeGreaterThan(1);
    expect(shapes('48-2291').length).toBeGreaterThan(0);
  });

  test('take longer to say calmly than in anger', () => {
    const line = 'I want it today.';
    expect(lengthOf(soundsOf(line, 100))).toBeLessThan(lengthOf(soundsOf(line, 10)) * 0.9);
  });

  test('any line: times rise, neighbours differ, and it ends at rest', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 100 }),
        (text, heat) => {
          const sounds = soundsOf(text, heat);
          sounds.forEach(({ viseme, until }, index) => {
            const before = sounds[index - 1];
            expect(VISEMES).toContain(viseme);
            expect(until).toBeGreaterThan(before?.until ?? 0);
            expect(viseme).not.toBe(before?.viseme);
          });
          expect(visemeAt(sounds, lengthOf(sounds))).toBe('rest');
          expect(visemeAt(sounds, -1)).toBe('rest');
          expect(soundsOf(text, heat)).toEqual(sounds);
        },
      ),
    );
  });
});

test('a line that goes on is not said again from its start', () => {
  expect(newWords('Hello.', 'Hello. And another thing!')).toBe(' And another thing!');
  expect(newWords('Hello.', 'Goodbye.')).toBe('Goodbye.');
  expect(newWords('', 'Hello.')).toBe('Hello.');
});
