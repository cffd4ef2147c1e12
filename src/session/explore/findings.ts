/** What a survey finds wrong with a scenario, as numbered diagnostics with places. */
import type { ReadStory } from '../../dialogue/checks/story.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnose,
  type Place,
} from '../../dialogue/diagnostics.ts';
import { SCENARIO_FILE, STORY_FILE } from '../../dialogue/files.ts';
import { EXIT_KNOTS, STORY_FAULTS, type StoryFault } from '../../dialogue/port.ts';
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { CUES, type Cue } from './cues.ts';
import { readingLevel } from './readingLevel.ts';
import { isGood, type Survey } from './survey.ts';

export const SURVEY_LIMITS = {
  /** How far above chance a cue may find a sound reply. */
  cueAboveChance: 0.15,
  /** Share of blind plays that may end well. */
  blindSuccess: 0.1,
  /** Share of the weaker replies that are good moves mistimed. */
  mistimed: 0.5,
  /** Years of school. */
  readingLevel: 8,
} as const;

/** Sentences in which a cue is named. */
const CUE_NAMES: { readonly [C in Cue]: string } = {
  longest: 'the longest reply',
  first: 'the reply shown first',
  politest: 'the politest reply',
  timed: 'the reply with a time in it',
  echo: 'the reply that echoes most of the customer’s words',
};

export function surveyFindings(survey: Survey, data: ScenarioData, story: ReadStory): Diagnostic[] {
  const found = [...stops(survey, story), ...unreadable(story)];
  // Of what lies behind the last step that was walked, or that breaks, nothing can be said.
  if (!survey.explored.complete || survey.broken.length > 0) return found;
  return [
    ...found,
    ...unreached(survey, story),
    ...unlearnable(survey, data),
    ...interchangeable(survey, story),
    // How well a scenario teaches as a whole is asked once it is no draft any more.
    ...(data.draft ? [] : giveaways(survey, story)),
  ];
}

const STORY: Place = { file: STORY_FILE, line: 1 };
const DATA: Place = { file: SCENARIO_FILE, line: 1 };

function stops({ deadEnds, broken, explored }: Survey, story: ReadStory): Diagnostic[] {
  return [
    ...(explored.complete && broken.length === 0 ? deadEnds : [])
      .slice(0, 1)
      .map((script) =>
        diagnose('CD201', STORY, `Nothing can be done after ${scriptText(script)}.`),
      ),
    ...STORY_FAULTS.flatMap((code) =>
      broken
        .filter(({ fault }) => fault.code === code)
        .toSorted((a, b) => a.script.length - b.script.length)
        .slice(0, 1)
        .map(({ item, script, fault }) =>
          diagnose(
            FAULT_CODES[code],
            knotIn(story, fault.knots?.[0]),
            `After ${scriptText([...script, item])}: ${fault.message}`,
          ),
        ),
    ),
    ...(explored.complete
      ? []
      : [diagnose('CD215', STORY, `The walk was given up after ${explored.edges} steps.`)]),
  ];
}

const scriptText = (script: readonly string[]): string =>
  script.length === 0 ? 'the call is answered' : script.join(', ');

const knotIn = ({ outline }: ReadStory, knot?: string): Place =>
  outline.knots.find(({ name }) => name === knot) ?? STORY;

const FAULT_CODES: { readonly [C in StoryFault['code']]: DiagnosticCode } = {
  ink_error: 'CD202',
  endless: 'CD216',
  not_offered: 'CD202',
};

function unreached({ unentered, replies }: Survey, story: ReadStory): Diagnostic[] {
  const written = new Map(story.outline.knots.map((knot) => [knot.name, knot]));
  const unsaid = story.replies.filter(({ reply }) => !replies.said.has(reply.id));
  const lost = unentered.filter(
    (path) => !OPTIONAL.includes(path) && !unentered.includes(knotOf(path)),
  );
  return [
    ...lost.map((path) =>
      diagnose(
        'CD203',
        written.get(path) ?? written.get(knotOf(path)) ?? STORY,
        `No play enters "${path}".`,
      ),
    ),
    ...unsaid
      .filter((at) => !unentered.some((path) => isInside(at, path, story)))
      .map((at) =>
        diagnose(
          'CD204',
          at,
          replies.offered.has(at.reply.id)
            ? `"${at.reply.id}" is on offer, and what it needs can never be noted or read by then.`
            : `"${at.reply.id}" is never on offer.`,
        ),
      ),
  ];
}

/** The knot that a stitch stands in; nothing for a knot. */
const knotOf = (path: string): string => (path.includes('.') ? (path.split('.')[0] ?? '') : '');

/** A calm customer may never be driven to these; every story must have them all the same. */
const OPTIONAL: readonly string[] = Object.values(EXIT_KNOTS);

/** What stands in a knot that is not entered needs no finding of its own. */
function isInside({ file, line }: Place, path: string, { outline }: ReadStory): boolean {
  const before = outline.knots.filter((knot) => knot.file === file && knot.line <= line);
  return before.toSorted((a, b) => b.line - a.line)[0]?.name === path;
}

function unlearnable({ unlanded, endings }: Survey, data: ScenarioData): Diagnostic[] {
  const reached = Object.entries(endings).filter(([, { reachable }]) => reachable);
  const endsWell =
    reached.some(([name]) => isGood(name as keyof typeof endings)) ||
    endings.escalated_well.reachable;
  return [
    ...(unlanded.length > 0 && !data.safety?.keepLineOpen
      ? unlanded.map((step) =>
          diagnose('CD205', DATA, `No play lands the step ${step} of ${data.framework}.`),
        )
      : []),
    ...(endsWell
      ? []
      : [
          diagnose('CD206', STORY, `All plays end as ${reached.map(([name]) => name).join(', ')}.`),
        ]),
    ...(data.safety && !endings.safety_closed.reachable
      ? [diagnose('CD207', DATA, 'No play ends as safety_closed.')]
      : []),
  ];
}

function interchangeable({ replies }: Survey, story: ReadStory): Diagnostic[] {
  return replies.interchangeable.map(([a, b]) =>
    diagnose(
      'CD208',
      placeOf(b, story),
      `"${a}" and "${b}" do the same wherever both are on offer.`,
    ),
  );
}

const placeOf = (id: string, { replies }: ReadStory): Place =>
  replies.find(({ reply }) => reply.id === id) ?? STORY;

function giveaways({ turns, strategies, random }: Survey, story: ReadStory): Diagnostic[] {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const found = (code: DiagnosticCode, message: string, place = STORY): Diagnostic =>
    diagnose(code, place, message);
  return [
    ...CUES.filter(
      (cue) =>
        cue !== 'first' && // the order is drawn by seed
        turns.cues[cue].hits - turns.cues[cue].chance > SURVEY_LIMITS.cueAboveChance,
    ).map((cue) => {
      const { hits, chance } = turns.cues[cue];
      const says = `is a sound one in ${percent(hits)} of choices, where chance gives ${percent(chance)}`;
      return found('CD209', `${capital(CUE_NAMES[cue])} ${says}.`);
    }),
    ...CUES.filter((cue) => strategies[cue].resolved > allowed(cue, strategies[cue].runs)).map(
      (cue) =>
        found(
          'CD210',
          `Choosing always ${CUE_NAMES[cue]} ends as ${strategies[cue].best} in ${strategies[cue].resolved} of ${strategies[cue].runs} plays.`,
        ),
    ),
    ...(random.resolved / random.runs >= SURVEY_LIMITS.blindSuccess
      ? [found('CD211', `${percent(random.resolved / random.runs)} of blind plays end well.`)]
      : []),
    ...turns.unmatched.map((ids) =>
      found(
        'CD212',
        `Of ${ids.join(', ')} no weaker one looks as good as the sound one.`,
        placeOf(ids[0] ?? '', story),
      ),
    ),
    ...(turns.choices > 0 && turns.mistimed < SURVEY_LIMITS.mistimed
      ? [found('CD213', `Only ${percent(turns.mistimed)} of the weaker replies are good moves.`)]
      : []),
  ];
}

/** The order is drawn by seed, so that going by the first is drawing lots. */
const allowed = (cue: Cue, runs: number): number =>
  cue === 'first' ? runs * SURVEY_LIMITS.blindSuccess : 0;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reading level of a story’s lines and replies together. */
export const storyReadingLevel = ({ outline }: ReadStory): number =>
  readingLevel(outline.fragments.map(({ text }) => text).join('\n'));

function unreadable(story: ReadStory): Diagnostic[] {
  const level = storyReadingLevel(story);
  return level > SURVEY_LIMITS.readingLevel
    ? [diagnose('CD214', STORY, `It asks for ${level} years of school.`)]
    : [];
}
