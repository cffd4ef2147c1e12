import { useWords } from '../services.ts';

/** The element that shows a turn in the transcript at the end. */
export const turnAnchor = (turn: number): string => `turn-${turn + 1}`;

/** Leads from a finding to the turn that it is about (R139). */
export function TurnLink({ turn }: { readonly turn: number }) {
  const words = useWords();
  return (
    <a
      class="turn-link"
      href={`#${turnAnchor(turn)}`}
      onClick={() => {
        const transcript = document.getElementById('debrief-transcript');
        if (transcript instanceof HTMLDetailsElement) transcript.open = true;
      }}
    >
      {words('debrief.turn', { turn: turn + 1 })}
    </a>
  );
}
