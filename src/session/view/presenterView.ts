/** What a room sees of a contact, from its log alone: no scenario is needed to walk through one. */
import type { StoryAct } from '../../heat/speech.ts';
import type { SessionEvent } from '../../log/events.ts';
import type { SessionLog } from '../../log/log.ts';
import { foldLog } from '../fold.ts';
import { beforeLastTurn, stopsOf } from '../turnStops.ts';
import { type CallPhase, phaseOf, repliesOf } from './callView.ts';
import { type HeatView, heatView } from './heatView.ts';
import { type Mood, moodOf } from './stageView.ts';
import { draftOf, transcriptOf, type Utterance } from './transcript.ts';

/** Something that can be said or done, lettered in this order. */
export type PresenterOption =
  | { readonly kind: 'reply'; readonly id: string; readonly text: string }
  | { readonly kind: 'act'; readonly act: StoryAct; readonly text: string };

export interface PresenterView {
  readonly phase: CallPhase;
  readonly customer: { readonly first: string; readonly last: string };
  /** What was said since the trainee last spoke or acted. */
  readonly said: readonly Utterance[];
  /** The trainee's own last words in this scene. */
  readonly before: Utterance | null;
  /** The sentence being built, empty if none is. */
  readonly draft: string;
  readonly options: readonly PresenterOption[];
  /** Of the options, the one that was taken next; null where that isn't known or wasn't one of them. */
  readonly taken: number | null;
  readonly meter: HeatView;
  readonly mood: Mood;
  /** Turns taken so far, and in the whole log: counted as the debrief counts them. */
  readonly turn: number;
  readonly turns: number;
  /** A turn was taken that can be taken back. */
  readonly canStepBack: boolean;
}

/** The room's view after the log's first `count` events; null for a log without a beginning. */
export function presenterView(log: SessionLog, count: number): PresenterView | null {
  const snapshot = foldLog(log, count);
  const { contact, shown } = snapshot.context;
  if (!contact) return null;
  const sofar = { ...log, events: log.events.slice(0, count) };
  const draft = draftOf(sofar);
  const transcript = transcriptOf(sofar);
  const began = sofar.events.findLastIndex(
    ({ event }) => event.type === 'followup.started' || event.type === 'repeat.started',
  );
  const own = transcript.findLast(({ who, key }) => isOwn(who) && key > began) ?? null;
  const since = Math.max(own?.key ?? -1, began);
  const options: PresenterOption[] = [
    ...repliesOf(contact, shown).map((reply) => ({ kind: 'reply', ...reply }) as const),
    ...contact.acts.map((act) => ({ kind: 'act', ...act }) as const),
  ];
  const taken = options.findIndex((option) => isTaking(option, log.events[count]?.event));
  return {
    phase: phaseOf(snapshot, draft !== ''),
    customer: contact.brief.customer,
    said: transcript.filter(({ key }) => key > since),
    before: own,
    draft,
    options,
    taken: taken < 0 ? null : taken,
    meter: heatView(contact),
    mood: moodOf(contact),
    turn: contact.turn,
    turns: (count < log.events.length ? foldLog(log).context.contact : contact)?.turn ?? 0,
    canStepBack: beforeLastTurn(sofar) !== null,
  };
}

/** The counts of events at which a walk through a log stops. */
export const walkOf = (log: SessionLog): readonly number[] => stopsOf(log);

const isOwn = (who: Utterance['who']): boolean => who === 'agent' || who === 'act';

const EVENT_OF: { readonly [A in StoryAct]: SessionEvent['type'] } = {
  let_run: 'beat.let_run',
  encourage: 'beat.encouraged',
  interrupt: 'beat.interrupted',
  hold: 'hold.started',
  safety: 'safety.pressed',
};

const isTaking = (option: PresenterOption, event: SessionEvent | undefined): boolean =>
  option.kind === 'reply'
    ? event?.type === 'reply.chosen' && event.id === option.id
    : event?.type === EVENT_OF[option.act];
