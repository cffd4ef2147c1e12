import { useState } from 'preact/hooks';

export interface HintAsked {
  /** The coach's hint for this turn is on show. */
  readonly shown: boolean;
  readonly ask: () => void;
}

/** Whether the trainee asked the coach. A hint is for one turn: in the next it is asked for anew. */
export function useHint(turn: number): HintAsked {
  const [askedIn, setAskedIn] = useState<number | null>(null);
  return { shown: askedIn === turn, ask: () => setAskedIn(turn) };
}
