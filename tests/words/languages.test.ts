/** Every language says all that English says, with the same parameters, by its own rules. */
import { describe, expect, it } from 'vitest';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { type Catalogue, type MessageKey, namesIn, pluralsIn } from '../../src/words/catalogue.ts';
import { first as deFirst } from '../../src/words/de/first.ts';
import { de } from '../../src/words/de.ts';
import { first as enFirst } from '../../src/words/en/first.ts';
import { en } from '../../src/words/en.ts';
import { COACHING_TEXTS, STEP_TEXTS } from '../../src/words/frameworkTexts.ts';
import { LANGUAGES, type Language, languageFor } from '../../src/words/languages.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de };
const KEYS = Object.keys(en) as MessageKey[];

describe.each(LANGUAGES)('the words in %s', (language) => {
  const catalogue = CATALOGUES[language];

  it('are there for every key, and none besides the frameworks’ own', () => {
    const own = Object.keys(catalogue).filter((key) => !key.startsWith('framework.'));
    expect(own.toSorted()).toEqual(KEYS.toSorted());
    expect(KEYS.filter((key) => catalogue[key].trim() === '')).toEqual([]);
  });

  it('take the parameters of the English ones', () => {
    const odd = KEYS.filter(
      (key) => String(namesIn(catalogue[key]).toSorted()) !== String(namesIn(en[key]).toSorted()),
    );
    expect(odd).toEqual([]);
  });

  it('have the plural forms that the language has', () => {
    const rules = new Intl.PluralRules(catalogue['language.tag']).resolvedOptions();
    for (const key of KEYS) {
      for (const forms of pluralsIn(catalogue[key])) {
        expect({ key, forms: forms.toSorted() }).toEqual({
          key,
          forms: rules.pluralCategories.toSorted(),
        });
      }
    }
  });
});

describe('German', () => {
  it('comes in the same two parts as English', () => {
    const early = Object.keys(deFirst).filter((key) => !key.startsWith('framework.'));
    expect(early.toSorted()).toEqual(Object.keys(enFirst).toSorted());
  });

  it('has its own quotation marks, and says Sie', () => {
    for (const key of KEYS) {
      expect.soft(de[key], key).not.toMatch(/["'”]|\b([Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b/);
    }
  });

  it('is no copy of English', () => {
    const same = KEYS.filter((key) => de[key] === en[key] && en[key].split(' ').length > 2);
    expect(same).toEqual([]);
  });
});

describe('the frameworks', () => {
  const texts = FRAMEWORK_IDS.flatMap((id) => {
    const { title, steps } = FRAMEWORKS[id];
    return {
      shown: [title, ...steps.flatMap(({ label, intent }) => [label, intent])],
      coached: steps.flatMap((step) => [...step.do, ...step.dont, ...step.say, step.commonFailure]),
    };
  });
  const unique = (all: readonly string[]) => [...new Set(all)].toSorted();

  it('are listed whole for those who translate them', () => {
    expect(unique(STEP_TEXTS)).toEqual(unique(texts.flatMap(({ shown }) => shown)));
    expect(unique(COACHING_TEXTS)).toEqual(unique(texts.flatMap(({ coached }) => coached)));
  });
});

describe('the language of a first visit', () => {
  it.each<[string[], Language]>([
    [['de-AT', 'en'], 'de'],
    [['fr', 'DE', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr-CA'], 'en'],
    [[], 'en'],
  ])('is, of %j, %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });
});
