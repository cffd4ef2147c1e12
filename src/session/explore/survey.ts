/** All that `cooldown check` tells of a scenario’s plays, from one walk over them. */
import type { Person } from '../../cast/person.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { MoveAccount } from '../../heat/dynamics.ts';
import { FRAMEWORKS } from '../../heat/frameworks.ts';
import { OUTCOMES, type Outcome } from '../../heat/outcome.ts';
import { byKey } from '../../heat/tables.ts';
import { CUES, type Cue } from './cues.ts';
import { type Ending, type EndingName, EndingsSeen } from './endings.ts';
import { type Broken, type ExploreOptions, explore, scriptTo } from './explore.ts';
import { LongestTurn, type LongestTurns } from './longestTurn.ts';
import { MovesSeen } from './movesSeen.ts';
import { countPaths } from './paths.ts';
import { type RandomReport, randomPlays } from './randomPlays.ts';
import { type RepliesReport, RepliesSeen } from './repliesSeen.ts';
import { playCue, type StrategyReport } from './strategies.ts';
import { type TurnsReport, TurnsSeen } from './turnsSeen.ts';
import { variationSeeds } from './variations.ts';

export interface Survey {
  readonly explored: {
    readonly states: number;
    readonly stands: number;
    readonly edges: number;
    /** Different ways from the first word to an end, loops left out. */
    readonly paths: number;
    readonly variations: number;
    /** False where the walk was given up at its limit. */
    readonly complete: boolean;
  };
  readonly endings: Readonly<Record<EndingName, Ending>>;
  readonly random: RandomReport;
  readonly strategies: Readonly<Record<Cue, StrategyReport>>;
  readonly turns: TurnsReport;
  readonly replies: RepliesReport;
  /** What a small screen must show at once. */
  readonly longest: LongestTurns;
  /** Knots and stitches that no play enters. */
  readonly unentered: readonly string[];
  /** Ids of the framework’s steps that no play lands. */
  readonly unlanded: readonly string[];
  /** Scripts to places where nothing can be done, and nothing has ended. */
  readonly deadEnds: readonly (readonly string[])[];
  readonly broken: readonly (Broken & { readonly script: readonly string[] })[];
}

const RANDOM_RUNS = 10_000;

/** Variations in which each cue is played out. */
const CUE_SEEDS = 8;

/** What a contact can come to that the training is after. */
export const isGood = (outcome: Outcome): boolean =>
  outcome === 'loyal' || outcome === 'resolved' || outcome === 'safety_closed';

/** Outcomes are listed from best to worst. */
const rank = (outcome: Outcome): number => -OUTCOMES.indexOf(outcome) + (isGood(outcome) ? 100 : 0);

export interface SurveyOptions extends Omit<ExploreOptions, 'watchers'> {
  /** A coach's sentence on a move; without it, no coach is measured. */
  readonly explain?: (account: MoveAccount) => string;
}

export function surveyOf(
  scenario: Scenario,
  person: Person,
  { explain = () => '', ...options }: SurveyOptions = {},
): Survey {
  const endings = new EndingsSeen();
  const moves = new MovesSeen();
  const replies = new RepliesSeen();
  const turns = new TurnsSeen();
  const longest = new LongestTurn(explain);
  const walk = explore(scenario, person, {
    ...options,
    watchers: [endings, moves, replies, turns, longest],
  });
  const { nodes, stepper, states, edges, complete } = walk;
  const seeds = variationSeeds(scenario.data);
  const played = seeds.slice(0, CUE_SEEDS);
  const dead = nodes.flatMap(({ ways, outcome }, id) =>
    ways?.length === 0 && outcome === null ? [id] : [],
  );
  return {
    explored: {
      states,
      stands: nodes.length,
      edges,
      paths: countPaths(nodes),
      variations: seeds.length,
      complete,
    },
    endings: endings.report(walk),
    random: randomPlays(walk, RANDOM_RUNS, isGood),
    strategies: byKey(CUES, (cue) => playCue(cue, stepper, played, { isGood, rank })),
    turns: turns.report(),
    replies: replies.report(),
    longest: longest.report(walk),
    unentered: stepper.table.story.sections.filter((path) => !stepper.table.entered.has(path)),
    unlanded: moves.unlanded(FRAMEWORKS[scenario.data.framework]),
    deadEnds: dead.map((id) => scriptTo(nodes, id)),
    broken: walk.broken.map((one) => ({ ...one, script: scriptTo(nodes, one.node) })),
  };
}
