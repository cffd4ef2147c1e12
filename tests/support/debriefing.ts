/** Debriefs of real plays: a script or a random walk through the runner, then `debriefOf`. */
import fc from 'fast-check';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import type { Scenario } from '../../src/dialogue/scenarioSchema.ts';
import type { FrameworkId } from '../../src/heat/frameworks.ts';
import type { Runner } from '../../src/session/runner.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { itemsOnOffer } from '../../src/session/scriptOffer.ts';
import { kettleFaults } from './kettleFaults.ts';
import { TestSession } from './TestSession.ts';

const faults = kettleFaults();

/** A session of the kettle with its faults, played to the end of the script and closed. */
export function played(script: string, scenario: Scenario = faults): Runner {
  const { runner } = TestSession.start({ scenario }).play(script);
  finishScript(runner);
  return runner;
}

export const debriefed = (
  script: string,
  over: { scenario?: Scenario; framework?: FrameworkId } = {},
): Debrief => debriefOf(played(script, over.scenario).log, over.framework);

/** Code and turn of each finding, as `interrupt@1`; `@-` where there is no turn. */
export const findingsAt = (debrief: Debrief): string[] =>
  debrief.findings.map(({ code, turn }) => `${code}@${turn ?? '-'}`);

/** Choices for a random walk: each draws one of what is on offer at its step. */
export const anyWalk = fc.array(fc.nat(), { maxLength: 30, size: 'max' });

/** On offer at nearly every step, so that a walk by lot would do little else. */
const STOPPING: ReadonlySet<string> = new Set(['@wait:SECONDS', '@safety', '@leave']);

/** Walks a session by drawn numbers, through wrap-up and follow-up if it gets there. */
export function walk(runner: Runner, draws: readonly number[]): Runner {
  runner.send({ type: 'answer' });
  for (const draw of draws) {
    const offered = itemsOnOffer(runner);
    const items = offered
      .filter(
        (item) => !STOPPING.has(item) || (item.startsWith('@wait') && offered.includes('@return')),
      )
      .map((item) => item.replace('…', 'none').replace('@wait:SECONDS', '@wait:9'));
    const item = items[draw % items.length];
    if (item) playScript(runner, [item]);
    else if (!runner.send({ type: 'startFollowUp' }).ok) break;
  }
  finishScript(runner);
  return runner;
}
