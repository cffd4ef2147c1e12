import { useReducer, useRef } from 'preact/hooks';
import type { Screen, SeatState } from '../../session/controller.ts';

const isTalk = (screen: Screen): boolean => screen === 'contact' || screen === 'followUp';

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
  const over = screen === 'wrapUp' || screen === 'debrief';
  if (!(isTalk(shown.current) && over && runner)) shown.current = screen;
  return {
    shown: shown.current,
    goOn: () => {
      shown.current = screen;
      draw(null);
    },
  };
}
