/** One folder's report: what is wrong with its files, and what comes of walking all its plays. */
import { join } from 'node:path';
import { castFor } from '../../cast/draw.ts';
import { type Diagnostic, hasErrors, settle } from '../../dialogue/diagnostics.ts';
import { readCast } from '../../dialogue/readCast.ts';
import { storyReadingLevel, surveyFindings } from '../../session/explore/findings.ts';
import { type Survey, surveyOf } from '../../session/explore/survey.ts';
import { en } from '../../words/en.ts';
import { explainMove } from '../../words/explainMove.ts';
import { castIn, type FolderPlace, loadFolder, SCENARIOS } from '../folders.ts';

export interface CheckOptions {
  /** Let warnings count as findings. */
  readonly strict: boolean;
  /** Leave the walk over all plays out. */
  readonly quick: boolean;
  /** Steps after which a walk is given up; far more than any shipped scenario needs, if left out. */
  readonly limit?: number;
  /** The repository: holds `scenarios/`. */
  readonly root: string;
}

/** What `check --json` prints of a scenario; docs/json.md says what each figure is. */
export interface CheckReport {
  readonly id: string;
  readonly ok: boolean;
  /** What broke in the check itself, which then says nothing of this scenario; null otherwise. */
  readonly failure: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Null where an error stands in the way of playing, or the walk was left out. */
  readonly explored: (Survey['explored'] & { readonly seconds: number }) | null;
  readonly endings: Survey['endings'] | null;
  readonly strategies: ({ readonly random: Survey['random'] } & Survey['strategies']) | null;
  readonly choices: ChoiceFigures | null;
  readonly longest: Survey['longest'] | null;
}

interface ChoiceFigures extends Omit<Survey['turns'], 'unmatched'> {
  /** Choices in which no weaker reply looks as good as the sound one. */
  readonly unmatched: number;
  /** Share of the replies that have a customer’s line to themselves. */
  readonly answeredAlone: number;
  /** Years of school that the text asks for. */
  readonly readingLevel: number;
}

export function reportOn({ id, path }: FolderPlace, options: CheckOptions): CheckReport {
  const started = performance.now();
  const { scenario, story, diagnostics } = loadFolder(path);
  const cast = readCast(castIn(join(options.root, SCENARIOS)) ?? '').data;
  if (options.quick || !scenario || !story || !cast) {
    return { id, ok: isOk(diagnostics, options), failure: null, diagnostics, ...NOT_WALKED };
  }
  const person = castFor(cast.people, scenario.data.seed, id);
  const survey = surveyOf(scenario, person, {
    explain: (account) => explainMove(account, en),
    ...(options.limit ? { limit: options.limit } : {}),
  });
  const found = [...diagnostics, ...surveyFindings(survey, scenario.data, story)];
  const all = settle(found, scenario.data.draft);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { unmatched, ...turns } = survey.turns;
  return {
    id,
    ok: isOk(all, options),
    failure: null,
    diagnostics: all,
    explored: { ...survey.explored, seconds },
    endings: survey.endings,
    strategies: { random: survey.random, ...survey.strategies },
    choices: {
      ...turns,
      unmatched: unmatched.length,
      answeredAlone: survey.replies.answeredAlone.size / Math.max(1, survey.replies.said.size),
      readingLevel: storyReadingLevel(story),
    },
    longest: survey.longest,
  };
}

export const NOT_WALKED = {
  explored: null,
  endings: null,
  strategies: null,
  choices: null,
  longest: null,
} as const;

const isOk = (diagnostics: readonly Diagnostic[], { strict }: CheckOptions): boolean =>
  strict ? diagnostics.length === 0 : !hasErrors(diagnostics);
