/** Has the story the knots and variables that the game will reach for? */
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { SCENARIO_FILE, STORY_FILE } from '../files.ts';
import { nearest } from '../nearest.ts';
import { EXIT_KNOTS, FOLLOW_UP_KNOT, REPEAT_KNOT, SAFETY_KNOT } from '../port.ts';
import type { ScenarioData } from '../scenarioSchema.ts';
import { derivedVariable, STORY_VARIABLE_NAMES } from '../storyVariables.ts';
import type { FieldPath, LineOf } from '../yamlFile.ts';
import type { ReadStory } from './story.ts';

/** What can be said without the scenario's data. */
export const checkKnots = ({ outline }: ReadStory): Diagnostic[] =>
  Object.values(EXIT_KNOTS)
    .filter((knot) => !outline.knots.some(({ name }) => name === knot))
    .map((knot) => {
      const near = nearest(
        knot,
        outline.knots.map(({ name }) => name).filter((name) => !EXIT_NAMES.includes(name)),
      );
      return diagnose(
        'CD050',
        { file: STORY_FILE, line: 1 },
        `The story has no knot "${knot}".`,
        near ? `Rename "${near}" if that is the one, or write it: === ${knot} ===` : undefined,
      );
    });

const EXIT_NAMES: readonly string[] = Object.values(EXIT_KNOTS);

export const checkStructure = (
  story: ReadStory,
  data: ScenarioData,
  lineOf: LineOf,
): Diagnostic[] => [
  ...checkFollowUp(story, data, lineOf),
  ...checkRepeat(story, data, lineOf),
  ...checkSafety(story, data, lineOf),
  ...checkVary(story, data, lineOf),
  ...checkDeadlines(data, lineOf),
  ...checkDerived(story, data),
  ...checkCompose(story),
];

function checkFollowUp({ outline }: ReadStory, data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  const knot = outline.knots.find(({ name }) => name === FOLLOW_UP_KNOT);
  if (data.followUp && !knot) {
    const place = { file: SCENARIO_FILE, line: lineOf('followUp') };
    return [diagnose('CD051', place, `The story has no knot "${FOLLOW_UP_KNOT}".`)];
  }
  return knot && !data.followUp
    ? [diagnose('CD052', knot, `scenario.yaml has no followUp for the knot "${FOLLOW_UP_KNOT}".`)]
    : [];
}

function checkRepeat({ outline }: ReadStory, data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  const knot = outline.knots.find(({ name }) => name === REPEAT_KNOT);
  if (data.repeat && !knot) {
    const place = { file: SCENARIO_FILE, line: lineOf('repeat') };
    return [diagnose('CD058', place, `The story has no knot "${REPEAT_KNOT}".`)];
  }
  return knot && !data.repeat
    ? [diagnose('CD059', knot, `scenario.yaml has no repeat for the knot "${REPEAT_KNOT}".`)]
    : [];
}

function checkSafety({ outline }: ReadStory, data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  const knot = outline.knots.find(({ name }) => name === SAFETY_KNOT);
  if (data.safety && !knot) {
    const place = { file: SCENARIO_FILE, line: lineOf('safety') };
    return [diagnose('CD056', place, `The story has no knot "${SAFETY_KNOT}".`)];
  }
  return knot && !data.safety
    ? [diagnose('CD057', knot, `scenario.yaml has no safety for the knot "${SAFETY_KNOT}".`)]
    : [];
}

function checkVary({ outline }: ReadStory, data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  const own = new Set([...STORY_VARIABLE_NAMES, ...derivedNames(data)]);
  return Object.keys(data.vary).flatMap((name) => {
    const place = { file: SCENARIO_FILE, line: lineOf('vary', name) };
    if (own.has(name)) {
      return [diagnose('CD055', place, `The game sets the variable "${name}" itself.`)];
    }
    return outline.variables.some((variable) => variable.name === name)
      ? []
      : [diagnose('CD053', place, `The story doesn’t declare the variable "${name}".`)];
  });
}

/** A regulator's limits need the limits, and days to hold against them (R70). */
function checkDeadlines(data: ScenarioData, lineOf: LineOf): Diagnostic[] {
  if (data.deadlinePolicy !== 'regulated') return [];
  const at = (...path: FieldPath) => ({ file: SCENARIO_FILE, line: lineOf(...path) });
  if (!data.deadlines) {
    const message = 'The policy is "regulated", and there are no deadlines to hold it to.';
    return [diagnose('CD062', at('deadlinePolicy'), message)];
  }
  return Object.entries(data.promises.times)
    .filter(([, time]) => time.kind !== 'unnamed' && time.days === undefined)
    .map(([id]) =>
      diagnose(
        'CD062',
        at('promises', 'times', id),
        `Nothing says in how many working days the time "${id}" falls due.`,
        'Give it `days`: 0 for today.',
      ),
    );
}

function checkDerived({ outline }: ReadStory, data: ScenarioData): Diagnostic[] {
  const known = derivedNames(data);
  return outline.variables
    .filter(({ name }) => /^(noted|read)_/.test(name) && !known.includes(name))
    .map((variable) => {
      const near = nearest(variable.name, known);
      const what = variable.name.startsWith('noted') ? 'fact' : 'page';
      return diagnose(
        'CD054',
        variable,
        `No ${what} in scenario.yaml belongs to the variable "${variable.name}".`,
        near ? `Did you mean ${near}?` : undefined,
      );
    });
}

const derivedNames = (data: ScenarioData): string[] => [
  ...Object.keys(data.facts).map((id) => derivedVariable('noted', id)),
  ...data.pages.map(({ id }) => derivedVariable('read', id)),
];

function checkCompose({ replies }: ReadStory): Diagnostic[] {
  const begun = replies.find(({ reply }) => reply.compose === 'more');
  const said = replies.some(({ reply }) => reply.compose === 'done');
  return begun && !said
    ? [diagnose('CD043', begun, `The piece "${begun.reply.id}" begins a promise that none ends.`)]
    : [];
}
