import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/heat/speech.ts';
import {
  type Cue,
  courtesies,
  isSound,
  pickedBy,
  wordsOf,
} from '../../../src/session/explore/cues.ts';
import { aReply } from '../../support/TestContact.ts';

const reply = (id: string, text: string, tempting: string | null = null): Reply =>
  aReply({ id, text, tempting });

/** Which of some texts a cue picks, in the order shown. */
const picks = (cue: Cue, texts: readonly string[], heard = ''): string[] =>
  pickedBy(cue, { shown: texts.map((text, i) => reply(`r${i}`, text)), heard }).map(
    ({ text }) => text,
  );

describe('a cue', () => {
  const LONG = 'I will send you another lamp.';
  const SORRY = 'Sorry, I am sorry.';
  const FRIDAY = 'By Friday, at noon.';

  it('picks the longest, the politest, or the one with most times in it', () => {
    const texts = [FRIDAY, LONG, SORRY];
    expect(picks('longest', texts)).toEqual([LONG]);
    expect(picks('politest', texts)).toEqual([SORRY]);
    expect(picks('timed', texts)).toEqual([FRIDAY]);
  });

  it('picks what was shown first, whatever it says', () => {
    expect(picks('first', [SORRY, LONG])).toEqual([SORRY]);
    expect(picks('first', [LONG, SORRY])).toEqual([LONG]);
  });

  it('picks the one that echoes most of what the customer said', () => {
    const heard = 'The lamp by my chair flickers.';
    const texts = ['It flickers.', 'A lamp that FLICKERS by a chair?', 'By my, by my, by the.'];
    expect(picks('echo', texts, heard)).toEqual([texts[1]]);
  });

  it('doesn’t count a word twice, however often it echoes', () => {
    const texts = ['Lamp, lamp, lamp.', 'Lamp and chair.'];
    expect(picks('echo', texts, 'The lamp by my chair.')).toEqual([texts[1]]);
  });

  it('picks all that have as much of it, in the order shown', () => {
    expect(picks('politest', ['Please.', LONG, 'Thanks.'])).toEqual(['Please.', 'Thanks.']);
    expect(picks('longest', ['abc', 'ab', 'cba'])).toEqual(['abc', 'cba']);
  });

  it.each(['politest', 'timed', 'echo'] as const)('%s picks all where none has any', (cue) => {
    expect(picks(cue, [LONG, 'No.'], 'Well?')).toEqual([LONG, 'No.']);
  });

  it('picks nothing where nothing is on offer', () => {
    expect(picks('longest', [])).toEqual([]);
  });
});

describe('words of courtesy', () => {
  it.each([
    ['I’m sorry. Please accept our apologies, and thank you.', 4],
    ['SORRY! Thanks, I appreciate it. Kindly hold.', 4],
    ['I apologise.', 1],
    ['A sorrysome plea, which may displease an appreciator.', 0],
    ['', 0],
  ])('%j has %i', (text, count) => {
    expect(courtesies(text)).toBe(count);
  });
});

describe('times', () => {
  const NONE = 'No word of when.';

  it.each([
    'By 16:00.',
    'At 9.30.',
    'At 7.',
    'By noon.',
    'Today.',
    'TOMORROW.',
    'On Wednesday.',
    'In an hour.',
    'In some minutes.',
    'At nine o’clock.',
  ])('%j names one', (text) => {
    expect(picks('timed', [NONE, text])).toEqual([text]);
  });

  it.each(['Order 12345.', 'A holiday, often.', 'Satur and nightly noons.'])(
    '%j names none',
    (text) => {
      expect(picks('timed', [NONE, text])).toEqual([NONE, text]);
    },
  );

  it('of day are one each, hours and minutes together', () => {
    const texts = ['At 9.30.', 'At 16:00.', 'Today.'];
    expect(picks('timed', texts)).toEqual(texts);
  });

  it('count one by one', () => {
    const texts = ['On Monday.', 'On Monday at 10.', 'On Monday at 10, or tomorrow.'];
    expect(picks('timed', texts)).toEqual([texts[2]]);
  });
});

describe('words', () => {
  it('are of four letters and more, small, and each there once', () => {
    expect(wordsOf('The LAMP, the lamp: it’s a lámpara with 1000 watts.')).toEqual([
      'lamp',
      'it’s',
      'lámpara',
      'with',
      '1000',
      'watts',
    ]);
  });
});

describe('a sound reply', () => {
  it('is one whose author gives no reason why it tempts', () => {
    expect(isSound(reply('a', 'Yes.'))).toBe(true);
    expect(isSound(reply('a', 'Yes.', 'It is short.'))).toBe(false);
  });
});
