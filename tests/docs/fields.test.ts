/** The tables of fields: what each says of a schema, and that none is forgotten. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventTable, fieldTable } from '../../scripts/docs/fieldTables.ts';
import { fieldsOf } from '../../scripts/docs/schemaFields.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z]+$/));
const whole = v.pipe(v.number(), v.integer());
const SCHEMA = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  level: v.optional(v.picklist(['low', 'high']), 'low'),
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  odd: v.optional(
    v.pipe(
      v.string(),
      v.check(() => true, 'must be at most two words'),
    ),
  ),
  rows: v.optional(v.array(v.tuple([id, v.boolean()])), []),
  people: v.record(id, v.strictObject({ age: v.pipe(whole, v.minValue(1)) })),
  limits: v.optional(v.union([v.literal('usual'), v.strictObject({ most: v.number() })])),
});

describe('the fields of a schema', () => {
  it('are told with what they take, and what stands in for them', () => {
    expect(fieldsOf(SCHEMA).map(({ path, ...rest }) => [path, ...Object.values(rest)])).toEqual([
      ['title', 'text', null],
      ['level', '`low` `high`', '`low`'],
      ['share', 'a number from 0 to 1, or null', null],
      ['odd', 'text, at most two words', 'nothing'],
      ['rows', 'a list: [an id, `true` or `false`]', 'nothing'],
      ['people', 'by id: fields', null],
      ['people.….age', 'a whole number from 1', null],
      ['limits', '`usual`, or fields', 'nothing'],
      ['limits.most', 'a number', null],
    ]);
  });
});

describe('a table of events', () => {
  const events = v.variant('type', [
    v.strictObject({ type: v.literal('rang') }),
    v.strictObject({ type: v.literal('said'), words: v.string() }),
  ]);
  const meanings = { rang: 'It rang.', said: 'They spoke.', 'said/words': 'What.' };

  it('has each with its fields below it, and none without a sentence', () => {
    expect(eventTable('x', events, meanings).split('\n').slice(2)).toEqual([
      '| `rang` |  |  | It rang. |',
      '| `said` |  |  | They spoke. |',
      '|  | `words` | text | What. |',
    ]);
    expect(() => eventTable('x', events, { rang: 'a', said: 'b' })).toThrow('said/words');
  });
});

describe('a table of fields', () => {
  const one = v.strictObject({ a: v.string(), b: v.strictObject({ c: v.string() }) });
  const meanings = { a: 'The a.', b: 'The b.', 'b.c': 'The c.' };

  it('has a row for each', () => {
    expect(fieldTable('x', one, meanings)).toContain('| `b.c` | text | **needed** | The c. |');
  });

  it('is refused where a field has no sentence, or a sentence no field', () => {
    const { a, ...without } = meanings;
    expect(a).toBe('The a.');
    expect(() => fieldTable('x', one, without)).toThrow('x: no sentence for a');
    expect(() => fieldTable('x', one, { ...meanings, d: 'The d.' })).toThrow('x: no field d');
  });
});
