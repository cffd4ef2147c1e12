/**
 * What each thing that could have been said at a turn would have done: computed by handing it to
 * the contact as it stood, never authored. How far a choice fell short of the best is its regret.
 */
import type { Brief } from '../heat/brief.ts';
import type { Contact } from '../heat/contact.ts';
import { openReplies } from '../heat/contact.ts';
import { isPitfall, type Move } from '../heat/moves.ts';
import { promiseFindings } from '../heat/promise.ts';
import { joinPieces } from '../heat/sentence.ts';
import type { Reply, Slots } from '../heat/speech.ts';
import type { Tenths } from '../heat/tenths.ts';
import { advance } from '../log/advance.ts';
import type { SessionEvent } from '../log/events.ts';
import type { ChoiceNode, PlayedTurn } from './play.ts';

export interface Option {
  /** A reply's id, or an act such as `@let_run`. */
  readonly id: string;
  /** The whole sentence that it makes; for an act its gesture or word. */
  readonly text: string;
  readonly chosen: boolean;
  /** False while what it needs was neither noted nor read. */
  readonly open: boolean;
  readonly reply: Reply | null;
  /**
   * The contact after it. Null where it wasn't open, and for the first piece of a sentence whose
   * other pieces were never laid out: what it would have become is not known.
   */
  readonly after: Contact | null;
  /** The same for one that was closed: what it would have done, had its needs been met (R18). */
  readonly afterIfOpen: Contact | null;
}

/** Acts at a pause that say something to the customer; a hold or the safety button does not. */
const SPEAKING_ACTS = {
  let_run: { type: 'beat.let_run' },
  encourage: { type: 'beat.encouraged' },
  interrupt: { type: 'beat.interrupted' },
} as const satisfies Record<string, SessionEvent>;
type SpeakingAct = keyof typeof SPEAKING_ACTS;
const isSpeakingAct = (act: string): act is SpeakingAct => act in SPEAKING_ACTS;

/** Everything on offer at a turn, what was chosen included, each once, in the order offered. */
export function optionsOf(turn: PlayedTurn): Option[] {
  const found = turn.nodes.flatMap((_, i) => optionsAt(turn, i));
  return found.filter(({ id }, i) => found.findIndex((option) => option.id === id) === i);
}

function optionsAt(turn: PlayedTurn, i: number): Option[] {
  const { contact, event } = turn.nodes[i] as ChoiceNode;
  const open = openReplies(contact);
  const replies = contact.offered.map((reply): Option => {
    const isOpen = open.includes(reply);
    const after = afterReply(turn, i, reply);
    return {
      id: reply.id,
      text: sentenceWith(turn, i, reply),
      chosen: event.type === 'reply.chosen' && event.id === reply.id,
      open: isOpen,
      reply,
      after: isOpen ? after : null,
      afterIfOpen: isOpen ? null : after,
    };
  });
  const acts = contact.acts.flatMap(({ act, text }): Option[] =>
    isSpeakingAct(act)
      ? [
          {
            id: `@${act}`,
            text,
            chosen: isDone(act, contact, event),
            open: true,
            reply: null,
            after: advance(contact, SPEAKING_ACTS[act]),
            afterIfOpen: null,
          },
        ]
      : [],
  );
  return [...replies, ...acts];
}

/** A word of encouragement is always possible at a pause; unwritten, it lets the customer run on. */
const isDone = (act: SpeakingAct, { acts }: Contact, event: SessionEvent): boolean =>
  event.type === SPEAKING_ACTS[act].type ||
  (act === 'let_run' &&
    event.type === 'beat.encouraged' &&
    !acts.some((offer) => offer.act === 'encourage'));

/** A piece is judged in the sentence that was said, with this piece in place of the chosen one. */
function afterReply(turn: PlayedTurn, i: number, reply: Reply): Contact | null {
  if (reply.compose !== 'more') {
    const { contact } = turn.nodes[i] as ChoiceNode;
    return advance(contact, { type: 'reply.chosen', id: reply.id });
  }
  const last = turn.nodes.length - 1;
  if (i === last) return null;
  const { contact, event } = turn.nodes[last] as ChoiceNode;
  const pieces = turn.nodes.slice(0, last).map((node, j) => (j === i ? reply : chosenAt(node)));
  const draft: Slots = Object.assign({}, ...pieces.map((piece) => piece?.slots));
  return advance({ ...contact, draft }, event);
}

function sentenceWith(turn: PlayedTurn, i: number, reply: Reply): string {
  const said = turn.nodes.map((node) => chosenAt(node)?.text ?? '');
  const after = reply.compose === 'more' ? said.slice(i + 1) : [];
  return joinPieces([...said.slice(0, i), reply.text, ...after]);
}

const chosenAt = ({ contact, event }: ChoiceNode): Reply | null =>
  event.type === 'reply.chosen'
    ? (contact.offered.find(({ id }) => id === event.id) ?? null)
    : null;

/** Twice Φ = H − T/2, in tenths, so that it stays whole. Less is better. */
const twicePhi = ({ heat, trust }: { heat: Tenths; trust: Tenths }): number => 2 * heat - trust;

/** Twice Φ after an option; null where what it does is not known. */
export const phiAfter = ({ after }: Option): number | null =>
  after ? twicePhi(after.customer) : null;

/**
 * What a turn gave away against the best on offer, in points of Φ; 0 where nothing was better.
 *
 * The plain formula, regret = Φ(after) − min Φ over everything on offer, is narrowed here, because
 * by itself it finds a turning point in a call that went as well as a call can. Only sound replies
 * are a measure: at a turn where a promise beyond one's authority would soothe most, the honest one
 * gave nothing away. Traps count all the same where they are sound: a good move before its time may
 * be worth more now than what was said. And letting the customer run on gives nothing away: what
 * could be said at the pause can still be said when they are done (R27).
 */
export function regretOf(turn: PlayedTurn, options: readonly Option[]): number {
  if (turn.account.by === '@let_run' || turn.account.by === '@encourage') return 0;
  const actual = twicePhi(turn.after.customer);
  const sound = options.filter((option) => isSound(turn, option));
  const best = Math.min(actual, ...sound.flatMap((option) => phiAfter(option) ?? []));
  return (actual - best) / 20;
}

/** Free of pitfalls, and of promises that can't be kept or don't meet the need. */
export const isSound = ({ before }: PlayedTurn, { after }: Option): boolean =>
  after !== null && !isFlawed(before, after);

/**
 * The best of what else could have been said (R135): sound, and better than what was said unless
 * that was unsound itself; with `any`, the best of the options given, whatever was said. Where
 * nothing open was, it is the best that a note or a page would have opened (R18). A reply that its
 * author wrote as a trap is never among them: it may ease more at this turn, and it is still what
 * the scenario teaches to leave.
 */
export function betterThan(
  turn: PlayedTurn,
  options: readonly Option[],
  than: 'said' | 'any' = 'said',
): Option | null {
  const free = than === 'any' || isFlawed(turn.before, turn.after);
  const most = free ? Number.POSITIVE_INFINITY : twicePhi(turn.after.customer);
  const fair = options.filter((option) => !option.chosen && !isTrap(option));
  return best(turn, fair, 'after', most) ?? best(turn, fair, 'afterIfOpen', most);
}

/** The sound option that leaves the customer best, if it leaves them under `most`, twice Φ. */
function best(
  { before }: PlayedTurn,
  options: readonly Option[],
  when: 'after' | 'afterIfOpen',
  most: number,
): Option | null {
  const ranked = options
    .flatMap((option) => {
      const after = option[when];
      if (!after || isFlawed(before, after)) return [];
      const phi = twicePhi(after.customer);
      return phi < most ? [{ option, phi }] : [];
    })
    .toSorted((a, b) => a.phi - b.phi);
  return ranked[0]?.option ?? null;
}

/** Its author says why a decent agent would say it: good words at the wrong time, or worse. */
export const isTrap = ({ reply }: Option): boolean => reply?.tempting != null;

const FLAWED_MOVES: ReadonlySet<Move> = new Set<Move>([
  'hostile_reply',
  'cold_handover',
  'end_without_route',
]);

/** The remedy doesn't meet the need, whatever else is right about the promise. */
export const fallsShort = ({ action }: Slots, brief: Brief): boolean =>
  action !== undefined && brief.promises.actions[action]?.cap === 'partial';

/** The turn that led from one contact to the next did something that the debrief would name. */
function isFlawed(before: Contact, after: Contact): boolean {
  const moves = after.lastTurn?.moves ?? [];
  const promised = after.commitments.length > before.commitments.length;
  const slots = promised ? after.commitments.at(-1)?.slots : undefined;
  return (
    moves.some(
      ({ move, why }) =>
        isPitfall(move) ||
        FLAWED_MOVES.has(move) ||
        why === 'premature_action' ||
        why === 'name_overused',
    ) ||
    (slots !== undefined &&
      (promiseFindings(slots, after.brief, after.complex).length > 0 ||
        fallsShort(slots, after.brief))) ||
    (after.disclosed && !before.disclosed) ||
    after.supervisor.refusals > before.supervisor.refusals ||
    (after.followed !== before.followed &&
      (after.followed === 'late' || after.followed === 'silent'))
  );
}
