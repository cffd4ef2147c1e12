/**
 * A log folded once: every turn of the trainee's with the contact as it stood, and what happened
 * between turns. Heat and trust are in tenths here; points begin where the debrief is written out.
 */
import type { Contact, TurnAccount } from '../heat/contact.ts';
import { joinPieces } from '../heat/sentence.ts';
import type { Line, Reply } from '../heat/speech.ts';
import { advance } from '../log/advance.ts';
import type { EventOf, Mode, SessionEvent, WrapUpField } from '../log/events.ts';
import type { LogEntry, SessionLog } from '../log/log.ts';
import { NO_REFLECTION, type Reflection } from './reflection.ts';

export const SCENES = ['contact', 'follow_up', 'repeat'] as const;
export type Scene = (typeof SCENES)[number];

/** What somebody other than the trainee said. `at` is simulated milliseconds. */
export type HeardLine = Pick<Line, 'id' | 'who' | 'text' | 'inner' | 'says' | 'signals'> & {
  /** The line at mild intensity, where it has one. */
  readonly mild: string | null;
  readonly at: number;
};

/** A point at which something was chosen: the contact as it stood, and the event that followed. */
export interface ChoiceNode {
  readonly contact: Contact;
  readonly event: SessionEvent;
}

export interface PlayedTurn {
  readonly account: TurnAccount;
  /** The log event with which the turn began; the log before it can be played on from there. */
  readonly seq: number;
  readonly at: number;
  readonly scene: Scene;
  /** The reply that completed the turn, or null for an act. */
  readonly reply: Reply | null;
  /** The whole sentence, where it was built from pieces. */
  readonly quote: string;
  /** One, or one for each piece of a sentence. */
  readonly nodes: readonly [ChoiceNode, ...ChoiceNode[]];
  readonly before: Contact;
  readonly after: Contact;
  readonly answer: readonly HeardLine[];
}

/** What can move heat or trust without a word: a silence, a hold's end, a smile, a call back. */
export interface Interlude {
  readonly kind: 'wait' | 'hold_kept' | 'hold_overdue' | 'smile' | 'repeat';
  readonly at: number;
  /** How long the silence was, or how late the hold; 0 for a smile or a repeat contact. */
  readonly seconds: number;
  /** The turn before it, null before the first. */
  readonly turn: number | null;
  readonly before: Contact;
  readonly after: Contact;
}

export interface Note {
  readonly fact: string;
  readonly at: number;
}

export interface Play {
  readonly mode: Mode;
  readonly start: Contact;
  readonly end: Contact;
  readonly turns: readonly PlayedTurn[];
  readonly interludes: readonly Interlude[];
  /** What was heard before the trainee's first turn of each scene played. */
  readonly openings: readonly { readonly scene: Scene; readonly lines: readonly HeardLine[] }[];
  readonly notes: readonly Note[];
  /** The contact as it stood whenever the safety button was pressed. */
  readonly presses: readonly Contact[];
  readonly filed: { readonly [F in WrapUpField]?: string };
  /** The log entry was closed, as it stood. */
  readonly filingOver: boolean;
  readonly left: boolean;
  readonly reflection: Reflection;
  /** Points of the scorecard that pass; null where the contact isn't assessed. */
  readonly passMark: number | null;
  /** Simulated milliseconds: when the contact was taken, and when its first scene ended. */
  readonly answeredAt: number;
  readonly contactEndedAt: number | null;
}

/** True where the log has the beginning that a debrief needs. */
export const hasStarted = (log: SessionLog): boolean =>
  log.events[0]?.event.type === 'contact.started';

/** Folds a log that has started. */
export function playOf(log: SessionLog): Play {
  const [first, ...rest] = log.events;
  if (first?.event.type !== 'contact.started') {
    throw new Error('a log without its beginning has no debrief: ask hasStarted first');
  }
  const start = advance(null, first.event) as Contact;
  const opening: Folding = {
    play: {
      mode: first.event.mode,
      start,
      end: start,
      turns: [],
      interludes: [],
      openings: [{ scene: 'contact', lines: [] }],
      notes: [],
      presses: [],
      filed: {},
      filingOver: false,
      left: false,
      reflection: NO_REFLECTION,
      passMark: first.event.passMark ?? null,
      answeredAt: first.at,
      contactEndedAt: null,
    },
    pieces: [],
  };
  return rest.reduce(fold, opening).play;
}

interface Piece extends ChoiceNode {
  readonly seq: number;
  readonly text: string;
}
interface Folding {
  readonly play: Play;
  /** Pieces said since the last whole sentence. */
  readonly pieces: readonly Piece[];
}

function fold({ play, pieces }: Folding, entry: LogEntry): Folding {
  const { event, seq } = entry;
  const before = play.end;
  const after = advance(before, event) as Contact;
  const next = { ...play, end: after };
  if (after.turn > before.turn) {
    const turn = turnFrom(next, pieces, entry, before);
    return { play: { ...next, turns: [...play.turns, turn] }, pieces: [] };
  }
  if (event.type === 'reply.chosen') {
    const text = replyOf(before, event)?.text ?? '';
    return { play: next, pieces: [...pieces, { contact: before, event, seq, text }] };
  }
  return { play: withEvent(next, entry, before), pieces };
}

function turnFrom(
  play: Play,
  pieces: readonly Piece[],
  { seq, at, event }: LogEntry,
  before: Contact,
): PlayedTurn {
  const account = play.end.lastTurn as TurnAccount;
  const reply = event.type === 'reply.chosen' ? replyOf(before, event) : null;
  const node: ChoiceNode = { contact: before, event };
  const [first, ...others] = pieces.map(({ contact, event }): ChoiceNode => ({ contact, event }));
  return {
    account,
    seq: pieces[0]?.seq ?? seq,
    at,
    scene: sceneOf(play),
    reply,
    quote: joinPieces([...pieces.map(({ text }) => text), account.quote]),
    nodes: first ? [first, ...others, node] : [node],
    before,
    after: play.end,
    answer: [],
  };
}

function withEvent(play: Play, { at, event }: LogEntry, before: Contact): Play {
  switch (event.type) {
    case 'call.answered':
      return { ...play, answeredAt: at };
    case 'customer.said':
      return heard(play, { ...pickLine(event.line), at });
    case 'fact.noted':
      return { ...play, notes: [...play.notes, { fact: event.fact, at }] };
    case 'patience.elapsed':
      return interluded(play, { kind: 'wait', at, seconds: event.seconds }, before);
    case 'agent.smiled':
      return interluded(play, { kind: 'smile', at, seconds: 0 }, before);
    case 'hold.ended': {
      const kind = event.secondsOver > 0 ? 'hold_overdue' : 'hold_kept';
      return interluded(play, { kind, at, seconds: event.secondsOver }, before);
    }
    case 'safety.pressed':
      return { ...play, presses: [...play.presses, before] };
    case 'wrapup.filed':
      return { ...play, filed: { ...play.filed, [event.field]: event.value } };
    case 'wrapup.closed':
    case 'session.closed':
      return { ...play, filingOver: true };
    case 'scene.ended':
      return { ...play, contactEndedAt: play.contactEndedAt ?? at };
    case 'followup.started':
      return { ...play, openings: [...play.openings, { scene: 'follow_up', lines: [] }] };
    case 'repeat.started': {
      const opened = {
        ...play,
        openings: [...play.openings, { scene: 'repeat', lines: [] } as const],
      };
      return interluded(opened, { kind: 'repeat', at, seconds: 0 }, before);
    }
    case 'contact.left':
      return { ...play, left: true };
    case 'confidence.rated': {
      const confidence = { ...play.reflection.confidence, [event.when]: event.level };
      return { ...play, reflection: { ...play.reflection, confidence } };
    }
    case 'prediction.made':
      return { ...play, reflection: { ...play.reflection, prediction: withoutType(event) } };
    case 'plan.made':
      return { ...play, reflection: { ...play.reflection, plan: withoutType(event) } };
    default:
      return play;
  }
}

const withoutType = <E extends SessionEvent>({ type: _, ...rest }: E): Omit<E, 'type'> => rest;

const sceneOf = (play: Play): Scene => play.openings.at(-1)?.scene ?? 'contact';

const replyOf = (contact: Contact, { id }: EventOf<'reply.chosen'>): Reply | null =>
  contact.offered.find((reply) => reply.id === id) ?? null;

const pickLine = ({ id, who, text, mild, inner, says, signals }: Line) => ({
  id,
  who,
  text,
  mild: mild ?? null,
  inner,
  says,
  signals,
});

/** A line answers the turn before it, unless it opens a scene. */
function heard(play: Play, line: HeardLine): Play {
  const turn = play.turns.at(-1);
  if (turn && turn.scene === sceneOf(play)) {
    const answered = { ...turn, answer: [...turn.answer, line] };
    return { ...play, turns: [...play.turns.slice(0, -1), answered] };
  }
  const openings = play.openings.map((opening) =>
    opening.scene === sceneOf(play) ? { ...opening, lines: [...opening.lines, line] } : opening,
  );
  return { ...play, openings };
}

const interluded = (
  play: Play,
  what: Pick<Interlude, 'kind' | 'at' | 'seconds'>,
  before: Contact,
): Play => ({
  ...play,
  interludes: [
    ...play.interludes,
    { ...what, turn: play.turns.at(-1)?.account.turn ?? null, before, after: play.end },
  ],
});
