/** Everything that the call shows, drawn from the snapshot and the log: screens decide nothing. */
import type { LaterScene, Playable } from '../../dialogue/scenarioSchema.ts';
import { type Contact, openReplies } from '../../heat/contact.ts';
import { leadsToRepeat } from '../../heat/repeat.ts';
import type { StoryAct } from '../../heat/speech.ts';
import { smileHelps } from '../../heat/turns.ts';
import type { ConversationSnapshot } from '../../machines/conversation/machine.ts';
import type { Scene } from '../../machines/conversation/setup.ts';
import type { Runner } from '../runner.ts';
import { type Aside, asidesSince } from './asides.ts';
import { type HeatView, heatView } from './heatView.ts';
import { type HoldView, holdView } from './holdView.ts';
import { draftOf, transcriptOf, type Utterance } from './transcript.ts';
import { type WarningsView, warningsView } from './warningsView.ts';

/** Who has the floor, or what is going on instead. */
export type CallPhase =
  | 'ringing'
  | 'customer'
  | 'pause'
  | 'agent'
  | 'composing'
  | 'talk_over'
  | 'hold'
  | 'ended'
  | 'left';

export interface ReplyView {
  readonly id: string;
  readonly text: string;
}
export interface ActView {
  readonly act: StoryAct;
  readonly text: string;
}
export interface NoteView {
  readonly id: string;
  readonly label: string;
  readonly noted: boolean;
}
export interface PageView {
  readonly id: string;
  readonly title: string;
  readonly kind: Playable['data']['pages'][number]['kind'];
  readonly rows: readonly (readonly [string, string])[];
  readonly note: string | null;
  readonly read: boolean;
}

export interface CallView {
  readonly phase: CallPhase;
  readonly title: string;
  readonly company: string;
  readonly channel: Playable['data']['channel'];
  readonly customer: { readonly first: string; readonly last: string };
  readonly scene: Scene;
  /** The sequence number at which a scene after the contact began; −1 in the contact itself. */
  readonly sceneBegan: number;
  readonly followUp: LaterScene | null;
  readonly repeat: LaterScene | null;
  /** The scene is over, and brings the customer back. */
  readonly leadsToRepeat: boolean;
  readonly meter: HeatView;
  readonly transcript: readonly Utterance[];
  /** Keys of the utterances since the trainee last spoke or acted. */
  readonly latest: readonly number[];
  /** What the trainee's own acts brought since then, beside what was said. */
  readonly asides: readonly Aside[];
  /** Replies in the order shown; number them from 1. */
  readonly replies: readonly ReplyView[];
  readonly acts: readonly ActView[];
  /** The sentence being built, empty if none is. */
  readonly draft: string;
  readonly notes: readonly NoteView[];
  /** What isn't on the pad yet: what a reply on offer waits for first, then the newest. */
  readonly slips: readonly NoteView[];
  readonly pages: readonly PageView[];
  readonly policy: readonly string[];
  readonly warnings: WarningsView | null;
  readonly authority: readonly string[];
  /** While the customer is on hold. */
  readonly hold: HoldView | null;
  /** A safety protocol stands behind the safety button. */
  readonly protocol: boolean;
  readonly can: {
    readonly breathe: boolean;
    /** Only where a smile is in place (R95). */
    readonly smile: boolean;
    readonly hold: boolean;
    readonly pause: boolean;
    readonly safety: boolean;
  };
  readonly paused: boolean;
  /** Simulated milliseconds since the contact began. */
  readonly at: number;
}

export function callView(runner: Runner): CallView {
  const { snapshot, contact, log, setup } = runner;
  const { data } = setup.scenario;
  const { context } = snapshot;
  const transcript = transcriptOf(log);
  const draft = draftOf(log);
  const sceneBegan = log.events.findLastIndex(
    ({ event }) => event.type === 'followup.started' || event.type === 'repeat.started',
  );
  const own = transcript.findLast(({ who }) => who === 'agent' || who === 'act');
  const since = Math.max(own?.key ?? -1, sceneBegan);
  return {
    phase: phaseOf(snapshot, draft !== ''),
    title: data.title,
    company: data.company,
    channel: data.channel,
    customer: contact.brief.customer,
    scene: context.scene,
    sceneBegan,
    followUp: data.followUp ?? null,
    repeat: data.repeat ?? null,
    leadsToRepeat: leadsToRepeat(contact),
    meter: heatView(contact),
    transcript,
    latest: transcript.flatMap(({ key }) => (key > since ? [key] : [])),
    asides: asidesSince(since, log, data.breath ?? null),
    replies: repliesOf(contact, context.shown),
    acts: contact.acts,
    draft,
    notes: notesOf(contact),
    slips: slipsOf(contact),
    pages: pagesOf(setup.scenario, contact),
    policy: data.policy,
    warnings: warningsView(data),
    authority: data.authority,
    hold: holdView(contact),
    protocol: contact.brief.protocol === true,
    can: {
      breathe: runner.can({ type: 'breathe' }),
      smile: runner.can({ type: 'smile' }) && smileHelps(contact),
      hold: runner.can({ type: 'hold' }),
      pause: runner.can({ type: 'pause' }),
      safety: runner.can({ type: 'safety' }),
    },
    paused: context.paused,
    at: log.events.at(-1)?.at ?? 0,
  };
}

export function phaseOf(snapshot: ConversationSnapshot, composing: boolean): CallPhase {
  if (snapshot.matches('ringing')) return 'ringing';
  if (snapshot.matches({ customerSpeaking: 'pause' })) return 'pause';
  if (snapshot.matches('agentTurn')) {
    return composing ? 'composing' : 'agent';
  }
  if (snapshot.matches('talkOver')) return 'talk_over';
  if (snapshot.matches('onHold')) return 'hold';
  if (snapshot.matches('ended') || snapshot.matches('closed')) return 'ended';
  if (snapshot.matches('left')) return 'left';
  return 'customer';
}

export function repliesOf(contact: Contact, shown: readonly string[]): ReplyView[] {
  const open = openReplies(contact);
  return shown.flatMap((id) => {
    const reply = open.find((candidate) => candidate.id === id);
    return reply ? [{ id, text: reply.text }] : [];
  });
}

const notesOf = (contact: Contact): NoteView[] =>
  contact.revealed.map((id) => ({
    id,
    label: contact.brief.facts[id] ?? id,
    noted: contact.notes.includes(id),
  }));

/** A closed reply names what it needs (R18): noting that is what the slips are for. */
function slipsOf(contact: Contact): NoteView[] {
  const needed = new Set(
    contact.offered.flatMap(({ needs }) =>
      needs.flatMap(({ kind, id }) => (kind === 'note' ? [id] : [])),
    ),
  );
  return notesOf(contact)
    .filter(({ noted }) => !noted)
    .toReversed()
    .toSorted((a, b) => Number(needed.has(b.id)) - Number(needed.has(a.id)));
}

const pagesOf = (scenario: Playable, contact: Contact): PageView[] =>
  scenario.data.pages.map(({ id, title, kind, rows, note }) => ({
    id,
    title,
    kind,
    rows,
    note: note ?? null,
    read: contact.pages.includes(id),
  }));
