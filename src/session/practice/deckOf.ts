/** A scenario's deck for practice between contacts, read from its tagged lines and its golden plays. */
import type { ReadStory } from '../../dialogue/checks/story.ts';
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { OUTCOMES } from '../../heat/outcome.ts';
import type { Deck, DeckLine } from '../../progress/deck.ts';
import type { Golden } from '../golden.ts';

export interface NamedGolden extends Golden {
  readonly name: string;
}

export function deckOf(data: ScenarioData, story: ReadStory, plays: readonly NamedGolden[]): Deck {
  const { id, title, level, sensitive = false, safety, followUp } = data;
  const replies = story.replies.filter(({ reply }) => isPlain(reply.text));
  return {
    scenario: id,
    title,
    level,
    sensitive,
    vary: data.vary,
    lines: replies.map(
      ({ reply: { id, text, moves, slots, compose, tempting } }): DeckLine => ({
        id,
        text,
        moves,
        slots,
        compose,
        tempting,
      }),
    ),
    has: {
      safety: safety !== undefined,
      hold: story.replies.some(({ reply }) => reply.hold !== null),
      followUp: followUp !== undefined,
    },
    endings: OUTCOMES.filter((outcome) => plays.some((play) => play.outcome === outcome)),
    plays: Object.fromEntries(plays.map(({ name, seed, choose }) => [name, { seed, choose }])),
  };
}

/** Nothing in it is worked out as the story runs: an ellipsis only where a piece is joined. */
const isPlain = (text: string): boolean => !text.slice(1, -1).includes('…');
