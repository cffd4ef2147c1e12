import { useState } from 'preact/hooks';

/** Whether the answer is shown; with each new place it is hidden again, so that the room can guess. */
export function useReveal(place: string): readonly [boolean, (revealed: boolean) => void] {
  const [at, setAt] = useState<string | null>(null);
  return [at === place, (revealed) => setAt(revealed ? place : null)];
}
