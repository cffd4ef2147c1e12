/**
 * The walk over every play, held against the game: whatever a real contact meets, the walk has met,
 * and what the walk says of an ending is what playing it comes to.
 */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { castFor } from '../../../src/cast/draw.ts';
import { castIn, loadFolder } from '../../../src/cli/folders.ts';
import { readCast } from '../../../src/dialogue/readCast.ts';
import type { Scenario } from '../../../src/dialogue/scenarioSchema.ts';
import { openReplies } from '../../../src/heat/contact.ts';
import { nextInt, type Rng, seedRng } from '../../../src/heat/rng.ts';
import { isOver } from '../../../src/machines/conversation/machine.ts';
import { explore, type Watcher } from '../../../src/session/explore/explore.ts';
import { surveyOf } from '../../../src/session/explore/survey.ts';
import { variationSeeds } from '../../../src/session/explore/variations.ts';
import type { Intent } from '../../../src/session/intents.ts';
import { createRunner, type Runner } from '../../../src/session/runner.ts';
import { finishScript, playScript } from '../../../src/session/script.ts';
import { cli, temporaryRoot } from '../../support/cli.ts';

const ROOT = join(import.meta.dirname, '../../..');
const people = readCast(castIn(join(ROOT, 'scenarios')) ?? '').data?.people ?? [];

const root = temporaryRoot();
await cli(['new', 'template'], { root: root.path });
afterAll(() => root.remove());

/** One with a safety protocol, one with a follow-up: the smallest there are. */
const SMALL = {
  'threat-call': join(ROOT, 'scenarios/threat-call'),
  template: join(root.path, 'scenarios/template'),
};
type Name = keyof typeof SMALL;

const scenarioOf = (name: Name): Scenario => loadFolder(SMALL[name]).scenario as Scenario;
const names = Object.keys(SMALL) as Name[];
const surveys = new Map(
  names.map((name) => [name, surveyOf(scenarioOf(name), castFor(people, 1, name))]),
);

const start = (name: Name, seed: number): Runner => {
  const scenario = scenarioOf(name);
  const { framework } = scenario.data;
  return createRunner({
    scenario,
    person: castFor(people, seed, name),
    seed,
    mode: 'practice',
    framework,
  });
};

/** Everything that a trainee could do now, aftercare and later scenes included. */
function intentsNow(runner: Runner): Intent[] {
  const { contact } = runner;
  const all: Intent[] = [
    ...openReplies(contact).map(({ id }): Intent => ({ type: 'choose', id })),
    ...contact.revealed.map((fact): Intent => ({ type: 'note', fact })),
    ...Object.keys(contact.brief.pages).map((page): Intent => ({ type: 'read', page })),
    ...(
      ['letRun', 'encourage', 'interrupt', 'hold', 'return', 'breathe', 'smile', 'safety'] as const
    ).map((type): Intent => ({ type })),
    ...(['logged', 'leadTold', 'recovered', 'owned'] as const).map(
      (step): Intent => ({ type: 'aftercare', step, words: 'x' }),
    ),
    ...(['closeWrapUp', 'startFollowUp', 'startRepeat', 'finish'] as const).map(
      (type): Intent => ({ type }),
    ),
  ];
  return all.filter((intent) => runner.can(intent));
}

/** Plays at random to the end; gives the replies said and the outcome. */
function playBlindly(runner: Runner, from: Rng): { said: string[]; outcome: string | null } {
  let rng = from;
  const said: string[] = [];
  runner.send({ type: 'answer' });
  for (let step = 0; step < 400 && !isOver(runner.snapshot); step++) {
    const intents = intentsNow(runner);
    const [drawn, next] = nextInt(rng, intents.length);
    rng = next;
    const intent = intents[drawn] as Intent;
    if (intent.type === 'choose') said.push(intent.id);
    runner.send(intent);
  }
  const { outcome } = runner.contact;
  runner.stop();
  return { said, outcome };
}

describe.each(names)('the walk over %s', (name) => {
  const survey = surveys.get(name) as NonNullable<ReturnType<typeof surveys.get>>;

  it('comes to an end', () => {
    expect(survey.explored.complete).toBe(true);
    expect(survey.deadEnds).toEqual([]);
    expect(survey.broken).toEqual([]);
  });

  it('has met every reply and every ending that 60 real contacts meet', () => {
    const seeds = variationSeeds(scenarioOf(name).data);
    const plays = Array.from({ length: 60 }, (_, i) =>
      playBlindly(start(name, seeds[i % seeds.length] as number), seedRng(i)),
    );
    const said = new Set(plays.flatMap((play) => play.said));
    expect([...said].filter((id) => !survey.replies.said.has(id))).toEqual([]);
    for (const outcome of new Set(plays.map((play) => play.outcome))) {
      expect(survey.endings).toHaveProperty([outcome as string, 'reachable'], true);
    }
  });

  it('comes to each ending by the shortest play that it names', () => {
    const reached = Object.entries(survey.endings).filter(([, { reachable }]) => reachable);
    expect(reached.length).toBeGreaterThan(1);
    for (const [outcome, { shortest, seed }] of reached) {
      const runner = start(name, seed as number);
      expect(playScript(runner, shortest ?? [])).toEqual({ ok: true });
      finishScript(runner);
      expect(runner.contact.outcome).toBe(outcome);
      runner.stop();
    }
  });
});

it('meets with pairs of aspects what a walk over all combinations meets', () => {
  const scenario = scenarioOf('threat-call');
  const person = castFor(people, 1, 'threat-call');
  const places = (strength: 'pairs' | 'all', limit: number): Set<string> => {
    const met = new Set<string>();
    const watcher: Watcher = {
      see: (_node, { story }, taken) => {
        for (const { offer, after } of taken) {
          met.add(
            `${[...story.place.targets.keys()].join()}: ${offer.item} → ${after.contact.outcome}`,
          );
        }
      },
    };
    explore(scenario, person, { strength, watchers: [watcher], limit });
    return met;
  };
  const pairs = places('pairs', 100_000);
  const all = places('all', 15_000);
  expect(all.size).toBeGreaterThan(50);
  expect([...all].filter((place) => !pairs.has(place))).toEqual([]);
});
