/**
 * A scenario's first words, worked out when the page is built: so that the first reply can be
 * chosen before the ink runtime and the rest of the story have arrived.
 */
import type { Person } from '../cast/person.ts';
import { briefOf } from '../dialogue/brief.ts';
import type { Dialogue, Passage, Telling } from '../dialogue/port.ts';
import type { Playable, ScenarioData } from '../dialogue/scenarioSchema.ts';
import { variationOf } from '../dialogue/variation.ts';
import { contactAtStart } from '../heat/contact.ts';
import { worldOf } from './world.ts';

/** The first passage for each variation, by key; the names in it are still to be filled in. */
export type Opening = Readonly<Record<string, Passage>>;

/** Stand for the customer's names until the seed has drawn them. */
const FIRST = '\uE000';
const LAST = '\uE001';

/**
 * The opening of a whole scenario, or null where its first words hang on more than the variation
 * and the names, or can't be told: then the story has to be there from the start.
 */
export function openingOf(scenario: Playable): Opening | null {
  const passages: Record<string, Passage> = {};
  for (const variation of variationsOf(scenario.data)) {
    const [told, again] = [1, 2].map((seed) => firstPassage(scenario, seed, variation));
    if (!told?.ok || JSON.stringify(told) !== JSON.stringify(again)) return null;
    passages[keyOf(variation)] = told.passage;
  }
  const [one, ...others] = Object.values(passages).map((passage) => JSON.stringify(passage));
  return one !== undefined && others.every((other) => other === one)
    ? { [ANY]: JSON.parse(one) as Passage }
    : passages;
}

/** A scenario of which only the opening is here. */
export function openingScenario(
  file: Pick<Playable, 'data' | 'hash' | 'language'>,
  opening: Opening,
): Playable {
  return {
    data: file.data,
    hash: file.hash,
    language: file.language,
    opening: true,
    open: (seed) => openingDialogue(opening, variationOf(file.data, seed)),
  };
}

function openingDialogue(opening: Opening, variation: Readonly<Record<string, string>>): Dialogue {
  return {
    perform(cue, world) {
      const passage = opening[ANY] ?? opening[keyOf(variation)];
      if (cue.kind !== 'begin' || !passage) throw new Error(`not in the opening: ${cue.kind}`);
      const named = JSON.stringify(passage)
        .replaceAll(FIRST, escaped(String(world.name)))
        .replaceAll(LAST, escaped(String(world.surname)));
      return { ok: true, passage: JSON.parse(named) as Passage };
    },
    has: () => false,
    save: () => '',
    load: () => {},
  };
}

const ANY = '*';
const keyOf = (variation: Readonly<Record<string, string>>): string =>
  Object.keys(variation)
    .toSorted()
    .map((name) => variation[name])
    .join('/');

/** As it stands inside a JSON string. */
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

function firstPassage(
  scenario: Playable,
  seed: number,
  variation: Readonly<Record<string, string>>,
): Telling {
  const { data } = scenario;
  const nobody = { name: { first: FIRST, last: LAST } } as Person;
  const world = worldOf(contactAtStart(briefOf(data, nobody)), {
    agent: data.agent,
    company: data.company,
    variation,
  });
  return scenario.open(seed).perform({ kind: 'begin' }, world);
}

/** Every combination of the values that the seed may draw. */
function variationsOf({ vary }: ScenarioData): Record<string, string>[] {
  return Object.entries(vary).reduce<Record<string, string>[]>(
    (drawn, [name, values]) =>
      drawn.flatMap((sofar) => values.map((value) => ({ ...sofar, [name]: value }))),
    [{}],
  );
}
