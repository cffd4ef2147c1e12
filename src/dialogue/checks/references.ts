/** Does every id that story and case file mention exist? */
import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from '../diagnostics.ts';
import { SCENARIO_FILE } from '../files.ts';
import { nearest } from '../nearest.ts';
import type { ScenarioData } from '../scenarioSchema.ts';
import type { LineOf } from '../yamlFile.ts';
import type { ReadStory, ReplyAt } from './story.ts';

export const checkReferences = (
  story: ReadStory,
  data: ScenarioData,
  lineOf: LineOf,
): Diagnostic[] => [
  ...checkPages(data, lineOf),
  ...story.lines.flatMap((at) => unknownFacts(at, at.said.facts, data)),
  ...story.replies.flatMap((at) => [
    ...unknownFacts(at, at.reply.facts, data),
    ...unknownFacts(at, needed(at, 'note'), data),
    ...unknownPages(at, data),
    ...unknownSlots(at, data),
  ]),
  ...unrevealed(story, data),
];

function checkPages(data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  return data.pages.flatMap((page, i) => {
    const place = { file: SCENARIO_FILE, line: lineOf('pages', i, 'id') };
    const isTaken = data.pages.findIndex(({ id }) => id === page.id) < i;
    const taken = isTaken
      ? [diagnose('CD010', place, `There is an earlier page with the id "${page.id}".`)]
      : [];
    const facts = { file: SCENARIO_FILE, line: lineOf('pages', i, 'facts') };
    return [...taken, ...unknownFacts(facts, page.facts, data)];
  });
}

const unknownFacts = (place: Place, facts: readonly string[], data: ScenarioData): Diagnostic[] =>
  unknown('CD040', place, 'fact', facts, Object.keys(data.facts));

const unknownPages = (at: ReplyAt, data: ScenarioData): Diagnostic[] =>
  unknown(
    'CD041',
    at,
    'page',
    needed(at, 'page'),
    data.pages.map(({ id }) => id),
  );

function unknownSlots(at: ReplyAt, { promises }: ScenarioData): Diagnostic[] {
  const { action, owner, by } = at.reply.slots ?? {};
  const check = (what: string, id: string | undefined, known: object): Diagnostic[] =>
    unknown('CD042', at, what, id === undefined ? [] : [id], Object.keys(known));
  return [
    ...check('action', action, promises.actions),
    ...check('owner', owner, promises.owners),
    ...check('time', by, promises.times),
  ];
}

/** Facts that a reply needs on the pad, and that nothing ever brings up. */
function unrevealed(story: ReadStory, data: ScenarioData): Diagnostic[] {
  const revealed = new Set([
    ...story.lines.flatMap(({ said }) => said.facts),
    ...data.pages.flatMap(({ facts }) => facts),
  ]);
  return story.replies.flatMap((at) =>
    needed(at, 'note')
      .filter((fact) => fact in data.facts && !revealed.has(fact))
      .map((fact) =>
        diagnose(
          'CD044',
          at,
          `The reply "${at.reply.id}" needs a note of "${fact}", and nothing brings that up.`,
        ),
      ),
  );
}

const needed = ({ reply }: ReplyAt, kind: 'note' | 'page'): string[] =>
  reply.needs.filter((need) => need.kind === kind).map(({ id }) => id);

function unknown(
  code: DiagnosticCode,
  { file, line }: Place,
  what: string,
  ids: readonly string[],
  known: readonly string[],
): Diagnostic[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      const fix = near ? `Did you mean ${near}?` : undefined;
      return diagnose(code, { file, line }, `There is no ${what} "${id}" in scenario.yaml.`, fix);
    });
}
