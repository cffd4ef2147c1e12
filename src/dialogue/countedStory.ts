/** An ink story that counts its steps: where it goes round and round, ink itself would never stop. */
import { Story } from 'inkjs';

/**
 * Steps from one choice to the next after which a story is held to go round for ever: a fraction of
 * a second. The longest passage of a shipped scenario takes about a fortieth of it.
 */
export const MOST_STEPS = 20_000;

/** The last steps before the limit, in which it is noted where the story is: the circle itself. */
const WATCHED_STEPS = 1000;

/** Thrown out of ink, which has no other way to be stopped. */
export class EndlessStory extends Error {
  /** The knots that it goes round through; none where it is in no knot. */
  readonly knots: readonly string[];

  constructor(knots: readonly string[]) {
    super('the story goes round and round');
    this.knots = knots;
  }
}

export class CountedStory extends Story {
  private steps = 0;
  private knots = new Set<string>();

  /** Counts from here. */
  beginPassage(): void {
    this.steps = 0;
    this.knots = new Set();
  }

  /** ink’s own step. It also runs from the constructor, before anything is counted. */
  override ContinueSingleStep(): boolean {
    this.steps++;
    if (this.steps > MOST_STEPS - WATCHED_STEPS) this.watch();
    return super.ContinueSingleStep();
  }

  private watch(): void {
    if (this.steps > MOST_STEPS) throw new EndlessStory([...this.knots].toSorted());
    const [knot = ''] = (this.state.currentPathString ?? '').split('.');
    if (/\D/.test(knot)) this.knots.add(knot);
  }
}
