import { useWords } from '../services.ts';
import { useOpenTurn } from './turnDoor.ts';

/** Leads from a finding to the turn that it is about (R139). */
export function TurnLink({ turn }: { readonly turn: number }) {
  const words = useWords();
  const open = useOpenTurn();
  return (
    <button type="button" class="turn-link" onClick={() => open(turn)}>
      {words('debrief.turn', { turn: turn + 1 })}
    </button>
  );
}
