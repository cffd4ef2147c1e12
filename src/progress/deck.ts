/** What practice between contacts draws on: of each scenario, what it offers to say and can end as. */
import type { Move } from '../heat/moves.ts';
import type { Outcome } from '../heat/outcome.ts';
import type { Slots } from '../heat/speech.ts';
import type { Varying } from '../heat/variation.ts';

/** A reply of a story, as a drill shows it. */
export interface DeckLine {
  readonly id: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly slots: Slots | null;
  /** A piece of a commitment: `more` begins or continues its sentence, `done` ends it. */
  readonly compose: 'more' | 'done' | null;
  /** Why a decent agent would say it; a line without one is as good as it gets. */
  readonly tempting: string | null;
}

export interface Deck {
  readonly scenario: string;
  readonly title: string;
  readonly level: string;
  readonly sensitive: boolean;
  /** What its seeds vary. */
  readonly vary: Varying;
  readonly lines: readonly DeckLine[];
  /** A safety protocol stands ready in it; a hold can be asked for; a promise comes due. */
  readonly has: { readonly safety: boolean; readonly hold: boolean; readonly followUp: boolean };
  /** How its author's own plays end. */
  readonly endings: readonly Outcome[];
  /** Plays of its author's, by name: what was chosen, as a script. */
  readonly plays: {
    readonly [name: string]: { readonly seed: number; readonly choose: readonly string[] };
  };
}
