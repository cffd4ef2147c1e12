/**
 * Players who go by one cue and nothing else, played step by step to the end. They note what comes to light and
 * read every page before they speak, or do neither; whichever gets them further counts.
 */
import { openReplies } from '../../heat/contact.ts';
import type { Outcome } from '../../heat/outcome.ts';
import type { Reply } from '../../heat/speech.ts';
import { AFTERCARE_STEPS } from '../../log/events.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import { eventFor, type Intent } from '../intents.ts';
import { eventsOf } from '../runner.ts';
import { type Cue, pickedBy } from './cues.ts';
import type { Stand, Stepper } from './stepper.ts';

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
  stepper: Stepper,
  seeds: readonly number[],
  { isGood, rank }: { isGood: (outcome: Outcome) => boolean; rank: (outcome: Outcome) => number },
): StrategyReport {
  const outcomes = seeds.flatMap((seed) =>
    [true, false].map((isDiligent) => play(new Play(stepper, seed), cue, isDiligent)),
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

/** One contact as it is played. */
class Play {
  stand: Stand;
  /** What the customer said last. */
  heard = '';
  private readonly stepper: Stepper;

  constructor(stepper: Stepper, seed: number) {
    this.stepper = stepper;
    this.stand = stepper.ringing([seed]);
  }

  /** False where it can't be done now, or ink breaks off: the walk reports that. */
  send(intent: Intent): boolean {
    const [step] = this.stepper.step(this.stand, eventFor(intent, this.stand.contact));
    if (step?.kind !== 'taken') return false;
    this.stand = step.stand;
    for (const event of step.told ? eventsOf(step.told) : []) {
      if (event.type === 'customer.said') this.heard = event.line.text;
    }
    return true;
  }
}

function play(contact: Play, cue: Cue, isDiligent: boolean): Outcome {
  contact.send({ type: 'answer' });
  for (let turn = 0; turn < LONGEST && !isOver(contact.stand.snapshot); turn++) {
    if (isDiligent) atTheDesk(contact);
    if (!next(contact, cue).some((intent) => contact.send(intent))) break;
  }
  return contact.stand.contact.outcome ?? 'unresolved';
}

function atTheDesk(play: Play): void {
  for (const fact of play.stand.contact.revealed) play.send({ type: 'note', fact });
  if (play.stand.contact.venting) return;
  for (const page of Object.keys(play.stand.contact.brief.pages)) play.send({ type: 'read', page });
}

/** What such a player does now, first choice first. */
function next({ stand: { contact, snapshot }, heard }: Play, cue: Cue): Intent[] {
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
  const picked: readonly Reply[] = open.length > 0 ? pickedBy(cue, { shown: open, heard }) : [];
  return [
    ...[...picked, ...open].map(({ id }): Intent => ({ type: 'choose', id })),
    { type: 'letRun' },
    { type: 'return' },
    { type: 'hold' },
  ];
}
