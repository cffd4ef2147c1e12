/** Each different choice that a trainee can meet, and how far cues give it away. */
import { type Contact, openReplies } from '../../heat/contact.ts';
import { isGoodMove, isSafetyMove, type Move } from '../../heat/moves.ts';
import type { Line, Reply } from '../../heat/speech.ts';
import { byKey } from '../../heat/tables.ts';
import { CUES, type Cue, courtesies, isSound, pickedBy, type Turn, wordsOf } from './cues.ts';
import type { Node, Taken, Watcher } from './explore.ts';
import type { Stand } from './stepper.ts';

export interface CueReport {
  /** Share of choices in which the cue picks a sound reply, and share if one drew lots. */
  readonly hits: number;
  readonly chance: number;
}

export interface TurnsReport {
  /** Different choices between at least one sound and one tempting reply. */
  readonly choices: number;
  readonly cues: Readonly<Record<Cue, CueReport>>;
  /** Share of the tempting replies that are good moves at the wrong time, or the wrong ones. */
  readonly mistimed: number;
  /** Choices in which no tempting reply matches a sound one in length, courtesy and case facts. */
  readonly unmatched: readonly (readonly string[])[];
}

interface Choice {
  readonly turns: Turn[];
  readonly caseWords: readonly string[];
}

export class TurnsSeen implements Watcher {
  private readonly choices = new Map<string, Choice>();
  /** What was said on the way to a node. */
  private readonly heard = new Map<number, string>();

  see(node: Node, { contact, snapshot }: Stand, taken: readonly Taken[]): void {
    for (const { told, to } of taken) {
      if (told && !this.heard.has(to)) this.heard.set(to, lastWords(told.lines));
    }
    const open = openReplies(contact);
    if (!open.some(isSound) || open.every(isSound)) return;
    const { shown } = snapshot.context;
    const inOrder = open.toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id));
    const key = open
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
    const choice = this.choices.get(key) ?? { turns: [], caseWords: caseWordsOf(contact) };
    choice.turns.push({ shown: inOrder, heard: this.heard.get(node.id) ?? '' });
    this.choices.set(key, choice);
  }

  report(): TurnsReport {
    const choices = [...this.choices.values()];
    const tempting = new Map(
      choices
        .flatMap(({ turns: [turn] }) => turn?.shown ?? [])
        .filter((reply) => !isSound(reply))
        .map((reply) => [reply.id, reply]),
    );
    return {
      choices: choices.length,
      cues: byKey(
        CUES,
        (cue): CueReport => ({
          hits: mean(choices.map(({ turns }) => mean(turns.map((turn) => hitRate(cue, turn))))),
          chance: mean(choices.map(({ turns: [turn] }) => share(turn?.shown ?? [], isSound))),
        }),
      ),
      mistimed: share([...tempting.values()], isMistimed),
      unmatched: whole(choices)
        .filter((choice) => !isMatched(choice))
        .map(({ turns: [turn] }) => (turn?.shown ?? []).map(({ id }) => id).toSorted()),
    };
  }
}

/** What the customer said last. */
const lastWords = (lines: readonly Line[]): string =>
  lines.findLast(({ who }) => who === 'customer')?.text ?? '';

const hitRate = (cue: Cue, turn: Turn): number => share(pickedBy(cue, turn), isSound);

/** A good move, or a promise or question that would be right elsewhere. */
const isMistimed = ({ moves, slots, hold, verifies }: Reply): boolean =>
  moves.some(isRightSomewhere) || slots !== null || hold !== null || verifies === true;

/** Moves of the safety protocol are right somewhere too, but for these. */
const NEVER_RIGHT: ReadonlySet<Move> = new Set<Move>([
  'hostile_reply',
  'end_without_route',
  'cold_handover',
]);
const isRightSomewhere = (move: Move): boolean =>
  isGoodMove(move) || (isSafetyMove(move) && !NEVER_RIGHT.has(move));

/** How much shorter than a sound reply one may be that still looks like it. */
const NEARLY_AS_LONG = 0.8;

function isMatched({ turns: [turn], caseWords }: Choice): boolean {
  const replies = turn?.shown ?? [];
  const facts = ({ text }: Reply): number =>
    wordsOf(text).filter((word) => caseWords.includes(word)).length;
  return replies
    .filter(isSound)
    .some((sound) =>
      replies.some(
        (other) =>
          !isSound(other) &&
          other.text.length >= sound.text.length * NEARLY_AS_LONG &&
          courtesies(other.text) >= courtesies(sound.text) &&
          facts(other) >= Math.floor(facts(sound) / 2),
      ),
    );
}

/** Without those that are left of a larger one, once some of its replies were used up. */
const whole = (choices: readonly Choice[]): Choice[] => {
  const ids = choices.map(({ turns: [turn] }) => new Set((turn?.shown ?? []).map(({ id }) => id)));
  const isPartOf = (part: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
    part.size < of.size && [...part].every((id) => of.has(id));
  return choices.filter((_, i) => !ids.some((of) => isPartOf(ids[i] as Set<string>, of)));
};

/** Words that the case file and the customer's facts are made of. */
const caseWordsOf = ({ brief }: Contact): string[] =>
  wordsOf(
    [
      ...Object.values(brief.facts),
      ...Object.values(brief.promises.actions).map(({ label }) => label),
    ].join(' '),
  );

const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
