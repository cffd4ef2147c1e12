import { describe, expect, it, vi } from 'vitest';
import { createWordBook, type WordParts } from '../../src/ui/wordBook.ts';
import { first as deFirst } from '../../src/words/de/first.ts';
import { later as deLater } from '../../src/words/de/later.ts';
import { first } from '../../src/words/en/first.ts';
import { later } from '../../src/words/en/later.ts';

const english: WordParts = { first: async () => first, later: async () => later };
const german: WordParts = { first: async () => deFirst, later: async () => deLater };
const book = (de: WordParts = german) =>
  createWordBook({ language: 'en', first }, { en: english, de });

describe('the word book', () => {
  it('says the first words at once, and the later ones once they were asked for', async () => {
    const words = book();
    expect(words.catalogue['common.close']).toBe('Close');
    expect(words.catalogue['wrap_up.file']).toBeUndefined();
    await words.loadLater();
    expect(words.catalogue['wrap_up.file']).toBe('File it');
  });

  it('speaks another language, and fetches no more of it than is needed', async () => {
    const fetched = vi.fn(german.later);
    const words = book({ ...german, later: fetched });
    const heard = vi.fn();
    words.subscribe(heard);
    await words.speak('de');
    expect(words.catalogue['common.close']).toBe('Schließen');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(fetched).not.toHaveBeenCalled();
    await words.loadLater();
    expect(words.catalogue['wrap_up.file']).toBe('Ablegen');
  });

  it('changes all its words where later ones are on screen', async () => {
    const words = book();
    await words.loadLater();
    await words.speak('de');
    expect(words.catalogue['wrap_up.file']).toBe('Ablegen');
    await words.speak('en');
    expect(words.catalogue['wrap_up.file']).toBe('File it');
  });

  it('has the later words of the language that is spoken by the time they come', async () => {
    const words = book();
    await Promise.all([words.speak('de'), words.loadLater()]);
    expect(words.catalogue['wrap_up.file']).toBe('Ablegen');
  });

  it('goes on in its language where the other can’t be had, says so, and may be asked again', async () => {
    let online = false;
    const words = book({
      ...german,
      first: async () => {
        if (!online) throw new Error('offline');
        return deFirst;
      },
    });
    await words.speak('de');
    expect(words.catalogue['common.close']).toBe('Close');
    expect(words.missing).toBe('de');
    online = true;
    await words.speak('de');
    expect(words.catalogue['common.close']).toBe('Schließen');
    expect(words.missing).toBeNull();
  });

  it('speaks what was chosen last', async () => {
    const words = book();
    await Promise.all([words.speak('de'), words.speak('en')]);
    expect(words.catalogue['common.close']).toBe('Close');
  });
});
