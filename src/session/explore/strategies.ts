/**
 * Players who go by one cue and nothing else, played for real. They note what comes to light and
 * read every page before they speak, or do neither; whichever gets them further counts.
 */
import type { Person } from '../../cast/person.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import { openReplies } from '../../heat/contact.ts';
import type { Outcome } from '../../heat/outcome.ts';
import type { Reply } from '../../heat/speech.ts';
import { AFTERCARE_STEPS } from '../../log/events.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import type { Intent } from '../intents.ts';
import { createRunner, type Runner } from '../runner.ts';
import { type Cue, pickedBy } from './cues.ts';

export interface StrategyReport {
  /** What it comes to most often, over all variations. */
  readonly outcome: Outcome;
  /** The best that it comes to. */
  readonly best: Outcome;
  readonly runs: number;
  readonly resolved: number;
}

/** Turns after which a play that goes round and round is left. */
const LONGEST = 200;

/** Plays a cue over seeds, diligently and not. `rank` says which outcomes are better: higher is. */
export function playCue(
  cue: Cue,
  { scenario, person, seeds }: { scenario: Scenario; person: Person; seeds: readonly number[] },
  { isGood, rank }: { isGood: (outcome: Outcome) => boolean; rank: (outcome: Outcome) => number },
): StrategyReport {
  const outcomes = seeds.flatMap((seed) =>
    [true, false].map((isDiligent) => {
      const { framework } = scenario.data;
      const runner = createRunner({ scenario, person, seed, mode: 'practice', framework });
      return play(runner, cue, isDiligent);
    }),
  );
  return {
    outcome: commonest(outcomes),
    best: outcomes.reduce((best, one) => (rank(one) > rank(best) ? one : best)),
    runs: outcomes.length,
    resolved: outcomes.filter(isGood).length,
  };
}

/** The first of those that come up most. */
function commonest(outcomes: readonly Outcome[]): Outcome {
  const times = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return outcomes.reduce((most, one) => (times(one) > times(most) ? one : most));
}

function play(runner: Runner, cue: Cue, isDiligent: boolean): Outcome {
  runner.send({ type: 'answer' });
  for (let turn = 0; turn < LONGEST && !isOver(runner.snapshot); turn++) {
    if (isDiligent) atTheDesk(runner);
    if (!goOn(runner, cue)) break;
  }
  const { outcome } = runner.contact;
  runner.stop();
  return outcome ?? 'unresolved';
}

/** False where nothing can be done, or ink breaks off: the walk reports that. */
function goOn(runner: Runner, cue: Cue): boolean {
  try {
    return next(runner, cue).some((intent) => runner.send(intent).ok);
  } catch {
    return false;
  }
}

function atTheDesk(runner: Runner): void {
  for (const fact of runner.contact.revealed) runner.send({ type: 'note', fact });
  if (runner.contact.venting) return;
  for (const page of Object.keys(runner.contact.brief.pages)) runner.send({ type: 'read', page });
}

/** What such a player does now, first choice first. */
function next({ contact, snapshot, log }: Runner, cue: Cue): Intent[] {
  if (snapshot.matches('ended')) {
    return [
      ...AFTERCARE_STEPS.map((step): Intent => ({ type: 'aftercare', step, words: step })),
      { type: 'closeWrapUp' },
      { type: 'startFollowUp' },
      { type: 'startRepeat' },
      { type: 'finish' },
    ];
  }
  const { shown } = snapshot.context;
  const open = openReplies(contact).toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id));
  const heard = log.events
    .flatMap(({ event }) => (event.type === 'customer.said' ? [event.line.text] : []))
    .at(-1);
  const picked: readonly Reply[] =
    open.length > 0 ? pickedBy(cue, { shown: open, heard: heard ?? '' }) : [];
  return [
    ...[...picked, ...open].map(({ id }): Intent => ({ type: 'choose', id })),
    { type: 'letRun' },
    { type: 'return' },
    { type: 'hold' },
  ];
}
