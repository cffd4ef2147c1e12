/** The tables of docs/authoring.md, made from the vocabulary that the game itself uses. */

import { LEVELS } from '../../src/dialogue/levels.ts';
import { EXIT_KNOTS, FOLLOW_UP_KNOT, REPEAT_KNOT, SAFETY_KNOT } from '../../src/dialogue/port.ts';
import { FACT_KINDS, PAGE_KINDS, PLACES } from '../../src/dialogue/scenarioSchema.ts';
import { DERIVED_VARIABLES, STORY_VARIABLES } from '../../src/dialogue/storyVariables.ts';
import { TAG_MEANINGS } from '../../src/dialogue/tagMeanings.ts';
import { TAG_NAMES, TAG_TABLE } from '../../src/dialogue/tagVocabulary.ts';
import { CHANNELS } from '../../src/heat/between.ts';
import { COMPLEXITIES } from '../../src/heat/brief.ts';
import { DEADLINE_PACK_IDS, DEADLINE_POLICIES, DUE_KINDS } from '../../src/heat/deadlines.ts';
import { APOLOGY_POLICIES } from '../../src/heat/framework.ts';
import { FRAMEWORK_IDS } from '../../src/heat/frameworks.ts';
import { MOVE_MEANINGS } from '../../src/heat/moveMeanings.ts';
import { GOOD_MOVES, MOVE_TABLE, type Move, PITFALLS, SAFETY_MOVES } from '../../src/heat/moves.ts';
import { RESOLUTION_PROFILES } from '../../src/heat/outcome.ts';
import { STYLES } from '../../src/heat/persona.ts';
import { code, table } from './markdown.ts';

export const TABLES: Readonly<Record<string, () => string>> = {
  'reply tags': () => tagTable('reply'),
  'line tags': () => tagTable('line'),
  'good moves': () => moveTable(GOOD_MOVES),
  pitfalls: () => moveTable(PITFALLS),
  'safety moves': () => moveTable(SAFETY_MOVES),
  variables: variableTable,
  knots: knotTable,
  words: wordTable,
};

const tagTable = (on: 'reply' | 'line'): string =>
  table(
    ['Tag', 'Value', 'What it means'],
    TAG_NAMES.filter((name) => ['both', on].includes(TAG_TABLE[name].on)).map((name) => {
      const { value, meaning } = TAG_MEANINGS[name];
      return [code(`#${name}:`), value, meaning];
    }),
  );

const moveTable = (moves: readonly Move[]): string =>
  table(
    ['Move', 'Step', 'What it does'],
    moves.map((move) => [code(move), MOVE_TABLE[move].step ?? '', MOVE_MEANINGS[move]]),
  );

function variableTable(): string {
  const set = Object.entries(STORY_VARIABLES).map(([name, meaning]) => [code(name), meaning]);
  const derived = Object.entries(DERIVED_VARIABLES).map(([prefix, meaning]) => [
    code(`${prefix}_…`),
    meaning,
  ]);
  return table(['Variable', 'What it holds'], [...set, ...derived]);
}

/** When the game goes to each knot by itself. */
const KNOTS = {
  [EXIT_KNOTS.demands_supervisor]:
    'The heat has reached 85: the customer asks for somebody above you. Offer replies; those that decline get `#refuses:supervisor`. Declined twice, they hang up.',
  [EXIT_KNOTS.warns_formal]:
    'The trust has fallen to 10: the customer says, calmly, that a formal complaint follows. Offer replies; there is one chance to lift it.',
  [EXIT_KNOTS.closes_formal]: 'The chance was missed. Last words, then `-> END`.',
  [EXIT_KNOTS.hangs_up]: 'Twice at 95, or declined twice. Last words, then `-> END`.',
  [FOLLOW_UP_KNOT]: 'The second scene, if scenario.yaml has `followUp` and a promise was made.',
  [REPEAT_KNOT]:
    'The customer is back, if scenario.yaml has `repeat` and a promise was vague or not kept.',
  [SAFETY_KNOT]: 'Where the safety button leads, if scenario.yaml has `safety`.',
} as const satisfies Record<string, string>;

function knotTable(): string {
  return table(
    ['Knot', 'When the game goes there'],
    Object.entries(KNOTS).map(([name, when]) => [code(name), when]),
  );
}

const WORDS: readonly (readonly [string, readonly string[], string])[] = [
  ['channel', CHANNELS, 'How the customer comes.'],
  ['framework', FRAMEWORK_IDS, 'The steps that the debrief looks for.'],
  ['level', LEVELS, 'How hard it is, and whether it needs a warning.'],
  ['complexity', COMPLEXITIES, 'On a complex case a date for the solution is a promise too far.'],
  ['profile', RESOLUTION_PROFILES, 'What resolves it: an apology, or questions and ownership.'],
  [
    'deadlinePolicy',
    DEADLINE_POLICIES,
    'How times may be promised; the framework’s own if left out.',
  ],
  [
    'deadlines',
    DEADLINE_PACK_IDS,
    'The limits for `regulated`, or your own: `{ urgent: 2, plan: 10, fix: 5 }`, in working days.',
  ],
  ['apologyPolicy', APOLOGY_POLICIES, 'How far a sorry may go; the framework’s own if left out.'],
  ['place', PLACES, 'Where the customer rings from, for the picture.'],
  ['customer.style', STYLES, 'What they care for: steps, people, or the rules.'],
  ['facts.….kind', FACT_KINDS, 'What happened, what it cost, or what they want.'],
  ['pages.….kind', PAGE_KINDS, 'A page of this case, or one that all cases share.'],
  [
    'promises.times.….kind',
    DUE_KINDS,
    'Solved by then, news by then, or that they will hear, with no time.',
  ],
];

function wordTable(): string {
  return table(
    ['Field', 'Words', 'What it says'],
    WORDS.map(([field, words, meaning]) => [code(field), words.map(code).join(' '), meaning]),
  );
}
