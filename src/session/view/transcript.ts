/** What was said so far, in order, from the log alone. */
import { joinPieces } from '../../heat/sentence.ts';
import type { Reply, Speaker } from '../../heat/speech.ts';
import type { SessionLog } from '../../log/log.ts';

export interface Utterance {
  /** The sequence number of its event: stable, unique, in order. */
  readonly key: number;
  readonly who: Speaker | 'agent' | 'act';
  readonly text: string;
  /** The line at mild intensity, where its own words are hard to take. */
  readonly mild: string | null;
  /** The agent's move ids as tagged; empty for everybody else. */
  readonly replyId: string | null;
  readonly at: number;
}

/** Pieces of a commitment are joined into the one sentence that they make. */
export function transcriptOf(log: SessionLog): Utterance[] {
  const said: Utterance[] = [];
  let offered: readonly Reply[] = [];
  let acts: readonly { act: string; text: string }[] = [];
  let pieces: string[] = [];
  const actText = (act: string) => acts.find((offer) => offer.act === act)?.text ?? '';
  for (const { seq, at, event } of log.events) {
    const say = (who: Utterance['who'], text: string, more: Partial<Utterance> = {}) =>
      said.push({ key: seq, who, text, mild: null, replyId: null, at, ...more });
    switch (event.type) {
      case 'customer.said':
        say(event.line.who, event.line.text, { mild: event.line.mild ?? null });
        break;
      case 'replies.offered':
        offered = event.replies;
        acts = event.acts;
        break;
      case 'reply.chosen': {
        const reply = offered.find(({ id }) => id === event.id);
        if (reply?.compose === 'more') {
          pieces = [...pieces, reply.text];
        } else if (reply) {
          say('agent', joinPieces([...pieces, reply.text]), { replyId: reply.id });
          pieces = [];
        }
        break;
      }
      case 'beat.let_run':
        say('act', actText('let_run'));
        break;
      case 'beat.encouraged':
        say('act', actText('encourage'));
        break;
      case 'beat.interrupted':
        say('act', actText('interrupt'));
        break;
      default:
        break;
    }
  }
  return said;
}

/** The pieces of a sentence being built since the last one was said. */
export function draftOf(log: SessionLog): string {
  let offered: readonly Reply[] = [];
  let pieces: string[] = [];
  for (const { event } of log.events) {
    if (event.type === 'replies.offered') offered = event.replies;
    if (event.type === 'reply.chosen') {
      const reply = offered.find(({ id }) => id === event.id);
      pieces = reply?.compose === 'more' ? [...pieces, reply.text] : [];
    }
  }
  return joinPieces(pieces);
}
