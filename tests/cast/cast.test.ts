import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { castFor } from '../../src/cast/draw.ts';
import { castSchema, fullName, type Person } from '../../src/cast/person.ts';
import { shipped, shippedFolders } from '../support/shipped.ts';

const source = readFileSync(new URL('../../scenarios/cast.yaml', import.meta.url), 'utf8');
const { people } = v.parse(castSchema, parse(source));

const SEEDS = 10_000;
const ROLES = ['late-delivery', 'billing-surprise', 'abusive-caller', 'threat-call'] as const;

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The value that chi-square stays below in all but about one of 10,000 fair draws. */
function critical(freedom: number): number {
  // Wilson and Hilferty's approximation at z = 3.72.
  const share = 2 / (9 * freedom);
  return freedom * (1 - share + 3.72 * Math.sqrt(share)) ** 3;
}

function tally(draws: readonly Person[]): readonly number[] {
  return people.map((person) => draws.filter((drawn) => drawn.id === person.id).length);
}

/** What anybody could read off a picture, or off a name. */
const TRAITS: Readonly<Record<string, (person: Person) => string>> = {
  'the name': ({ name }) => name.first,
  'the skin': ({ look }) => look.skin,
  'the age': ({ look }) => String(Math.floor(look.age / 20)),
  'what covers the head': ({ look }) => look.covering?.kind ?? 'nothing',
  'an aid': ({ look }) => look.aids?.join() ?? 'none',
  'the clothes': ({ look }) => look.clothes.kind,
};

/** The shipped roles, one by one or as many as share a style. */
function grouped(by: 'id' | 'style'): readonly (readonly string[])[] {
  const roles = shippedFolders.map(({ id }) => ({ id, style: shipped(id).data.customer.style }));
  const values = [...new Set(roles.map((role) => role[by]))];
  return values.map((value) => roles.filter((role) => role[by] === value).map(({ id }) => id));
}

describe('the shipped cast', () => {
  test('is a dozen or more people with different names, looks and ids', () => {
    expect(people.length).toBeGreaterThanOrEqual(12);
    expect(new Set(people.map(fullName)).size).toBe(people.length);
    expect(new Set(people.map((person) => JSON.stringify(person.look))).size).toBe(people.length);
  });

  test('holds the people whom the scenarios were written with', () => {
    const names = people.map(fullName);
    expect(names).toEqual(expect.arrayContaining(['Maya Brandt', 'Conrad Weiss', 'Dana Holt']));
  });

  test('is varied in age, skin, covering and aids', () => {
    const looks = people.map((person) => person.look);
    const ages = looks.map((look) => look.age);
    expect(Math.min(...ages)).toBeLessThan(25);
    expect(Math.max(...ages)).toBeGreaterThan(70);
    expect(new Set(looks.map((look) => look.skin)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(looks.map((look) => look.covering?.kind))).toContain('hijab');
    expect(new Set(looks.map((look) => look.covering?.kind))).toContain('turban');
    expect(new Set(looks.flatMap((look) => look.aids))).toEqual(
      new Set(['hearing-aid', 'wheelchair', 'cane']),
    );
  });

  test('refuses two people of one id', () => {
    const twice = { people: [people[0], people[0]] };
    expect(v.safeParse(castSchema, twice).success).toBe(false);
  });
});

describe('castFor', () => {
  test('is a pure function of people, seed and role', () => {
    for (const role of ROLES) expect(castFor(people, 7, role)).toBe(castFor(people, 7, role));
  });

  test.each(ROLES)('draws everyone equally often for %s', (role) => {
    const draws = Array.from({ length: SEEDS }, (_, seed) => castFor(people, seed, role));
    const counts = tally(draws);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(chiSquare(counts, SEEDS / people.length)).toBeLessThan(critical(people.length - 1));
  });

  test('who plays one role says nothing about who plays another', () => {
    const [one, , other] = ROLES;
    const index = new Map(people.map((person, at) => [person.id, at]));
    const table = new Array<number>(people.length ** 2).fill(0);
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const row = index.get(castFor(people, seed, one).id) ?? Number.NaN;
      const column = index.get(castFor(people, seed, other).id) ?? Number.NaN;
      const cell = row * people.length + column;
      table[cell] = (table[cell] ?? Number.NaN) + 1;
    }
    expect(chiSquare(table, SEEDS / table.length)).toBeLessThan(critical(table.length - 1));
  });

  test.each(Object.keys(TRAITS))('%s says nothing about the role, nor about its style', (name) => {
    const traitOf = TRAITS[name] as (person: Person) => string;
    const values = [...new Set(people.map(traitOf))];
    const share = (value: string) =>
      people.filter((person) => traitOf(person) === value).length / people.length;
    for (const roles of [...grouped('id'), ...grouped('style')]) {
      const drawn = roles.flatMap((id) =>
        Array.from({ length: SEEDS }, (_, seed) => traitOf(castFor(people, seed, id))),
      );
      const off = values.map((value) => {
        const expected = share(value) * drawn.length;
        return (drawn.filter((each) => each === value).length - expected) ** 2 / expected;
      });
      expect(off.reduce((sum, each) => sum + each, 0)).toBeLessThan(critical(values.length - 1));
    }
  });

  test('would be caught if it favoured someone', () => {
    const loaded = Array.from({ length: SEEDS }, (_, seed) =>
      seed % 25 === 0 ? (people[0] as Person) : castFor(people, seed, 'loaded'),
    );
    expect(chiSquare(tally(loaded), SEEDS / people.length)).toBeGreaterThan(
      critical(people.length - 1),
    );
  });
});
