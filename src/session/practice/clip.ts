/**
 * A golden play as a clip: what is said, line by line, with the customer's heat after each. Played
 * by the engine, so that what is shown is what the rules say.
 */
import type { Person } from '../../cast/person.ts';
import type { Playable } from '../../dialogue/scenarioSchema.ts';
import { type Band, bandOf } from '../../heat/bands.ts';
import type { Contact } from '../../heat/contact.ts';
import { isGoodMove, isPitfall, type Move } from '../../heat/moves.ts';
import { toPoints } from '../../heat/tenths.ts';
import { advance } from '../../log/advance.ts';
import type { Deck } from '../../progress/deck.ts';
import { createRunner } from '../runner.ts';
import { playScript } from '../script.ts';
import { transcriptOf } from '../view/transcript.ts';

export interface ClipLine {
  readonly key: number;
  readonly who: 'customer' | 'agent' | 'narrator';
  readonly text: string;
  /** What the agent's words did, as moves. */
  readonly moves: readonly Move[];
  readonly heat: number;
  readonly band: Band;
  /** Points since the line before. */
  readonly change: number;
}

export interface Clip {
  readonly customer: string;
  readonly lines: readonly ClipLine[];
}

/** The first `turns` of the agent's turns, and what the customer says to the last of them. */
export function clipOf(
  scenario: Playable,
  person: Person,
  play: Deck['plays'][string],
  turns: number,
): Clip {
  const runner = createRunner({
    scenario,
    person,
    seed: play.seed,
    mode: 'practice',
    framework: scenario.data.framework,
  });
  playScript(runner, play.choose);
  const { log } = runner;
  const spoken = new Map(transcriptOf(log).map((utterance) => [utterance.key, utterance]));
  const lines: ClipLine[] = [];
  let now: Contact | null = null;
  for (const { seq, event } of log.events) {
    const before: Contact | null = now;
    now = advance(now, event);
    const utterance = spoken.get(seq);
    if (!now || !utterance) continue;
    if (now.turn > turns) break;
    const { heat, flags } = now.customer;
    const last: ClipLine | undefined = lines.at(-1);
    const points = toPoints(heat);
    lines.push({
      key: seq,
      who: WHO[utterance.who],
      text: utterance.text,
      moves: movesSaid(before, now),
      heat: points,
      band: bandOf(heat, flags.plan),
      change: Math.round((points - (last?.heat ?? points)) * 10) / 10,
    });
  }
  runner.stop();
  return { customer: `${person.name.first} ${person.name.last}`, lines };
}

const WHO = {
  customer: 'customer',
  narrator: 'narrator',
  lead: 'narrator',
  agent: 'agent',
  act: 'agent',
} as const;

const movesSaid = (before: Contact | null, now: Contact): Move[] =>
  now.said
    .slice(before?.said.length ?? 0)
    .map(({ move }) => move)
    .filter((move) => isGoodMove(move) || isPitfall(move));
