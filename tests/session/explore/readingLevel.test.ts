import { describe, expect, it } from 'vitest';
import { readingLevel } from '../../../src/session/explore/readingLevel.ts';

describe('the reading level', () => {
  it('is the grade that is published for a known sentence', () => {
    const platypus =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(readingLevel(platypus)).toBe(11.3); // 13 words, 24 syllables
  });

  it.each([
    ['I read by the light of the fridge, and then I had to go to bed in the dark.', 3.6], // 19 words, 19 syllables
    ['Nobody is answering. The lamp is dark every evening.', 8.5], // 9 words, 17 syllables
    ['Documentary evidence. Customary authority.', 32.4], // 4 words, 16 syllables
  ])('is worked out from words, sentences and syllables: %j', (text, grade) => {
    expect(readingLevel(text)).toBe(grade);
  });

  it('is never below nought', () => {
    expect(readingLevel('The cat sat on the mat.')).toBe(0);
    expect(readingLevel('Go. Go. Go.')).toBe(0);
  });

  it.each(['', ' \n ', '…', '?!', '12. 14.', '— ,'])('is 0 for %j, which says nothing', (text) => {
    expect(readingLevel(text)).toBe(0);
  });

  it('doesn’t hear an e at the end of a word', () => {
    const grade = (word: string): number => readingLevel(`Several ${word} animals.`);
    expect(grade('made')).toBe(grade('mad'));
    expect(grade('many')).toBeGreaterThan(grade('mad'));
  });

  it('takes a figure for a word of one syllable', () => {
    const said = 'Several animals and ';
    expect(readingLevel(`${said}1000.`)).toBe(readingLevel(`${said}ten.`));
  });

  it('takes no mark by itself for a sentence', () => {
    const text = 'Several animals answered';
    expect(readingLevel(`${text}?!`)).toBe(readingLevel(`${text}.`));
    expect(readingLevel(`“${text}…” …`)).toBe(readingLevel(`${text}.`));
  });

  it('rises with the length of sentences and of words', () => {
    const short = 'The lamp is dark again. The book is on the floor.';
    const joined = 'The lamp is dark again and the book is on the floor.';
    const longWords = 'The appliance is defective again. The publication is on the floor.';
    expect(readingLevel(joined)).toBeGreaterThan(readingLevel(short));
    expect(readingLevel(longWords)).toBeGreaterThan(readingLevel(short));
  });
});
