// A person of the shared pool: a name, a look and a voice. Any of them can play any role.

import * as v from 'valibot';
import { lookSchema } from './look.ts';

const voiceSchema = v.strictObject({
  /** Speech synthesis pitch at rest, 1 = the voice's own; heat is added by the player. */
  pitch: v.pipe(v.number(), v.minValue(0.5), v.maxValue(1.6)),
  /** Speech synthesis rate at rest, 1 = the voice's own. */
  rate: v.pipe(v.number(), v.minValue(0.7), v.maxValue(1.4)),
});

export const personSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by -')),
  name: v.strictObject({
    first: v.pipe(v.string(), v.nonEmpty()),
    last: v.pipe(v.string(), v.nonEmpty()),
  }),
  look: lookSchema,
  voice: voiceSchema,
});

/** The pool as it stands in `scenarios/cast.yaml`: at least one person, ids unique. */
export const castSchema = v.pipe(
  v.strictObject({ people: v.pipe(v.array(personSchema), v.nonEmpty()) }),
  v.check(
    ({ people }) => new Set(people.map((person) => person.id)).size === people.length,
    'two people have the same id',
  ),
);

export type Person = v.InferOutput<typeof personSchema>;
export type Cast = v.InferOutput<typeof castSchema>;

/** First and last name, as a caption shows them. */
export function fullName(person: Person): string {
  return `${person.name.first} ${person.name.last}`;
}
