/** A translation is the same story in other words: same ids, same moves, same heat. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldersIn, loadFolder } from '../../src/cli/folders.ts';
import { TRANSLATIONS } from '../../src/dialogue/files.ts';
import { inkWords, inOtherWords } from '../../src/dialogue/translation/inkWords.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { createRunner } from '../../src/session/runner.ts';
import { playScript } from '../../src/session/script.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { startShipped } from '../support/shipped.ts';

describe('the words in a story’s source', () => {
  it.each<[string, string, Record<string, object>]>([
    ['a line', 'Hello, {name}. #id:a #who:lead', { a: { text: 'Hello, {name}.' } }],
    [
      'a reply under a condition, with what tempts',
      '+ {not helped and heat > 3} [(Arm up.) Go on. #id:b #move:listen #tempting:It’s: true.]',
      { b: { text: '(Arm up.) Go on.', tempting: 'It’s: true.' } },
    ],
    [
      'words that a condition picks inside a line',
      '  {manner == "low": Listen. | Shut up!} Tonight. #id:c #mild:[A threat.] #inner:Now.',
      {
        c: {
          text: '{manner == "low": Listen. | Shut up!} Tonight.',
          mild: '[A threat.]',
          inner: 'Now.',
        },
      },
    ],
    [
      'two lines that a condition picks between',
      '{rude > 0: You: again. #id:d #inner:Small. | Get me one. #id:e #inner:Never.}',
      { d: { text: 'You: again.', inner: 'Small.' }, e: { text: 'Get me one.', inner: 'Never.' } },
    ],
    ['a case', '- not (a and b): The police: now. #id:f', { f: { text: 'The police: now.' } }],
    ['a case of a value', '- "round-lost": Eleven. #id:g', { g: { text: 'Eleven.' } }],
    ['a gather', '- Right: go. #id:h', { h: { text: 'Right: go.' } }],
    ['nothing of a comment', '// Hello. #id:i', {}],
    ['nothing of the way on', '-> somewhere', {}],
  ])('are read from %s', (_, source, words) => {
    const found = inkWords(source).map((one) => [one.key, one.words]);
    expect(Object.fromEntries(found)).toEqual(words);
    expect(inOtherWords(source, (key) => (words as Record<string, object>)[key])).toBe(source);
  });

  it('go by their letters where they are glued on and have no id', () => {
    const source =
      '- "refund": all my money, <>\n{by == "me": and it’s you, <> | and it’s the shop, <>}';
    const [money, who] = inkWords(source);
    expect(money?.words.text).toBe('all my money,');
    expect(who?.key).toMatch(/^t-[\da-f]{8}$/);
    expect(
      inOtherWords(source, (key) => (key === money?.key ? { text: 'mein Geld,' } : undefined)),
    ).toBe(source.replace('all my money,', 'mein Geld,'));
  });

  it('are replaced, and nothing else', () => {
    const source = '{helped: One. #id:a #who:lead | Two. #id:b #inner:Hm.}';
    expect(
      inOtherWords(source, (key) =>
        key === 'a' ? { text: 'Eins.' } : { text: 'Zwei.', inner: 'Tja.' },
      ),
    ).toBe('{helped: Eins. #id:a #who:lead | Zwei. #id:b #inner:Tja.}');
  });
});

describe('the threat drill in German', () => {
  const folder = 'scenarios/threat-call';
  const { scenario, translations, diagnostics } = loadFolder(folder);
  const german = translations.de;
  if (!scenario || !german) throw new Error(JSON.stringify(diagnostics));

  it('is whole and up to date', () => {
    expect(diagnostics).toEqual([]);
    expect(german.hash).toBe(scenario.hash);
    expect(german.data.title).toBe('Etwas auf dem Hof');
    expect({ ...german.data.customer, need: '' }).toEqual({ ...scenario.data.customer, need: '' });
  });

  const plays = readdirSync(folder).filter((name) => name.endsWith('.transcript'));
  it.each(plays)('plays %s move for move as in English, with no English word', (name) => {
    const golden = parseGolden(readFileSync(`${folder}/${name}`, 'utf8'));
    if ('error' in golden) throw new Error(golden.error);
    const english = startShipped('threat-call', golden.seed ?? scenario.data.seed);
    const other = createRunner({ ...english.setup, scenario: german });
    for (const runner of [english, other]) {
      expect(playScript(runner, golden.choose)).toEqual({ ok: true });
    }
    const bones = ({ contact }: typeof english) => [contact.customer, contact.outcome];
    expect(bones(other)).toEqual(bones(english));
    const said = wordsOf(english);
    expect(wordsOf(other).filter((words) => said.includes(words))).toEqual([]);
  });
});

const wordsOf = ({ log }: ReturnType<typeof startShipped>): string[] =>
  log.events
    .flatMap(({ event }) =>
      event.type === 'customer.said'
        ? [event.line.text, event.line.inner ?? '-']
        : event.type === 'replies.offered'
          ? event.replies.flatMap(({ text, tempting }) => [text, tempting ?? '-'])
          : [],
    )
    .filter((words) => words !== '-');

describe('translations', () => {
  it('may be in every language of the interface but the one that stories are written in', () => {
    expect(['en', ...TRANSLATIONS]).toEqual([...LANGUAGES]);
  });

  it('are there for at least one shipped scenario', () => {
    const translated = foldersIn('scenarios').filter(
      ({ path }) => loadFolder(path).translations.de,
    );
    expect(translated.map(({ id }) => id)).toContain('threat-call');
  });
});
