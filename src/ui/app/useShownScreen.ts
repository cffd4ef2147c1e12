import { useReducer, useRef } from 'preact/hooks';
import type { Screen, SeatState } from '../../session/seat.ts';

const TALKS: readonly Screen[] = ['contact', 'followUp', 'repeat'];
const AFTER_A_TALK: readonly Screen[] = ['wrapUp', 'repeatBriefing', 'debrief'];

/**
 * The screen to draw. When a contact ends, the session is at the next screen already, but the
 * customer's last words stay until the trainee goes on.
 */
export function useShownScreen({ screen, runner }: SeatState): {
  readonly shown: Screen;
  readonly goOn: () => void;
} {
  const shown = useRef(screen);
  const [, draw] = useReducer((count: number, _: null) => count + 1, 0);
  const over = TALKS.includes(shown.current) && AFTER_A_TALK.includes(screen);
  if (!(over && runner)) shown.current = screen;
  return {
    shown: shown.current,
    goOn: () => {
      shown.current = screen;
      draw(null);
    },
  };
}
