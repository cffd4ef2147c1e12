/** The endings of each scenario: those seen, and how many are still to be seen. */
import type { Outcome } from '../heat/outcome.ts';
import type { Attempt } from './attempt.ts';
import type { Deck } from './deck.ts';

export interface EndingsSeen {
  readonly scenario: string;
  readonly title: string;
  readonly seen: readonly { readonly outcome: Outcome; readonly times: number }[];
  /** How many of its known endings are unseen. Which ones is not told. */
  readonly unseen: number;
}

export function endingsSeen(decks: readonly Deck[], attempts: readonly Attempt[]): EndingsSeen[] {
  return decks.map(({ scenario, title, endings }) => {
    const here = attempts.filter((attempt) => attempt.scenario === scenario);
    const outcomes = [...new Set(here.map(({ outcome }) => outcome))];
    return {
      scenario,
      title,
      seen: outcomes.map((outcome) => ({
        outcome,
        times: here.filter((attempt) => attempt.outcome === outcome).length,
      })),
      unseen: endings.filter((outcome) => !outcomes.includes(outcome)).length,
    };
  });
}
