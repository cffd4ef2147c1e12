/** What the stage draws: one snapshot is enough to build it from nothing. */
import type { Look } from '../../cast/look.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { Band } from '../../heat/bands.ts';
import type { Contact } from '../../heat/contact.ts';
import type { Runner } from '../runner.ts';
import { type CallPhase, callView } from './callView.ts';
import { heatView } from './heatView.ts';

/** What the face shows beside the heat. */
export type Mood = 'neutral' | 'relieved' | 'grateful';

export interface StageView {
  readonly look: Look;
  readonly place: Scenario['data']['place'];
  readonly channel: Scenario['data']['channel'];
  readonly phase: CallPhase;
  /** Points. */
  readonly heat: number;
  readonly band: Band;
  readonly mood: Mood;
  /** The customer's last words, for the mouth; empty where there are none. */
  readonly speech: string;
  /** Whatever of those words is unsaid stays so: the line is on hold, or it is the trainee's turn. */
  readonly silent: boolean;
  readonly paused: boolean;
}

/** Where the customer is seen: their own place on the phone, the counter, or a chat window. */
export function settingOf({
  channel,
  place,
}: Pick<StageView, 'channel' | 'place'>): StageView['place'] | 'counter' | 'chat' {
  switch (channel) {
    case 'phone':
      return place;
    case 'in_person':
      return 'counter';
    case 'chat':
    case 'email':
      return 'chat';
  }
}

/** Gratitude needs a plan that they agreed to. */
export function moodOf(contact: Contact): Mood {
  if (heatView(contact).band !== 'relieved') return 'neutral';
  return contact.customer.flags.agreed ? 'grateful' : 'relieved';
}

/** Phases in which a customer who was speaking has stopped, although nothing new was said. */
const SILENT: ReadonlySet<CallPhase> = new Set<CallPhase>(['hold', 'composing', 'ended', 'left']);

export function stageView(runner: Runner): StageView {
  const call = callView(runner);
  const { heat, band } = call.meter;
  const latest = call.transcript.filter(
    ({ key, who }) => who === 'customer' && call.latest.includes(key),
  );
  return {
    look: runner.setup.person.look,
    place: runner.setup.scenario.data.place,
    channel: call.channel,
    phase: call.phase,
    heat,
    band,
    mood: moodOf(runner.contact),
    speech: call.paused ? '' : latest.map(({ text }) => text).join(' '),
    silent: SILENT.has(call.phase),
    paused: call.paused,
  };
}
