import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerAtStart } from '../../src/heat/customer.ts';
import { applyMove, WHY_CODES } from '../../src/heat/dynamics.ts';
import { MOVES, type Move } from '../../src/heat/moves.ts';
import { personaFromPoints } from '../../src/heat/persona.ts';
import { type Catalogue, namesIn, say, sayList } from '../../src/words/catalogue.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { explainMove } from '../../src/words/explainMove.ts';

const persona = personaFromPoints({
  heat: 70,
  trust: 40,
  weights: { H: 1, E: 1, A: 1, T: 1 },
  sensitivity: 1,
  ventNeed: 1,
});

/** The last move's sentence. */
const whyLast = (...moves: Move[]): string => {
  let customer = customerAtStart(persona);
  let sentence = '';
  for (const move of moves) {
    const [next, account] = applyMove(customer, persona, move);
    customer = next;
    sentence = explainMove(account, en);
  }
  return sentence;
};

/** Few different moves, said again and again, so that every reason comes up. */
const sequences = fc
  .uniqueArray(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 4 })
  .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 1, maxLength: 10 }));

describe('the sentence that explains a move', () => {
  it.each<[Move[], string]>([
    [['commit_full'], 'They had not been heard yet, so the fix went past them and trust fell.'],
    [
      ['listen', 'empathy'],
      'It came too soon: they had not yet been heard, so it did 50% of what it can.',
    ],
    [
      ['apology'],
      'It came too soon: they had not yet been heard and been met in what they feel, so it did 30% of what it can.',
    ],
    [['thank', 'thank'], 'They had heard it 2 times now, so it did 50% of what it can.'],
    [['name', 'name', 'name', 'name'], 'Their name, 4 times now, sounded like a trick.'],
    [
      ['defend', 'calm_down'],
      'They were told how to feel, so they felt it harder. It was not the first in a row, so it hit harder.',
    ],
    [
      ['customer:new_concern'],
      'The customer’s turn (a new concern): it asks for an answer, and heats nothing by itself.',
    ],
  ])('after %j', (moves, sentence) => {
    expect(whyLast(...moves)).toBe(sentence);
  });

  it('is there for every move after any other, whole and short', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(sequences, (moves) => {
        let customer = customerAtStart(persona);
        for (const move of moves) {
          const [next, account] = applyMove(customer, persona, move);
          customer = next;
          seen.add(account.why);
          const sentence = explainMove(account, en);
          expect(namesIn(sentence)).toEqual([]);
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence.split(' ').length).toBeLessThanOrEqual(30);
        }
      }),
      { numRuns: 2000 },
    );
    expect([...seen].toSorted()).toEqual([...WHY_CODES].toSorted());
  });
});

describe('a catalogue', () => {
  it('fills parameters in, also in another language with another word order', () => {
    const turned = { ...en, 'finding.out_of_order': '{before} after {step}' };
    expect(say(turned, 'finding.out_of_order', { step: 'a', before: 'b' })).toBe('b after a');
  });

  it.each<[string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('strings %j together', (items, text) => {
    expect(sayList(en, items)).toBe(text);
  });

  it('strings items together and counts as its own language does', () => {
    expect(sayList(de, ['a', 'b', 'c'])).toBe('a, b und c');
    const over = (catalogue: Catalogue, seconds: number) =>
      say(catalogue, 'call.hold.over', { over: seconds });
    expect(over(en, 1)).toBe('You are 1 second over.');
    expect(over(en, 2)).toBe('You are 2 seconds over.');
    expect(over(de, 1)).toBe('Sie sind 1 Sekunde über der Zeit.');
    const polish = {
      ...en,
      'language.tag': 'pl',
      'call.hold.over': '{over:one=# sekunda|few=# sekundy|many=# sekund|other=# sekundy}',
    };
    expect([1, 2, 5].map((seconds) => over(polish, seconds))).toEqual([
      '1 sekunda',
      '2 sekundy',
      '5 sekund',
    ]);
  });

  it('refuses a wrong key, a missing parameter and one too many, when types are checked', () => {
    // @ts-expect-error no such key
    expect(() => say(en, 'why.nothing')).toThrow();
    // @ts-expect-error the parameters are missing
    expect(say(en, 'finding.out_of_order')).toBe('{step} before {before}');
    // @ts-expect-error it takes none
    expect(say(en, 'why.repaired', { uses: 1 })).toBe(en['why.repaired']);
  });
});
