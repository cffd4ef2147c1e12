import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './StickyNotes.css';

/** More would cover the room; the notes have them all. */
const SHOWN = 4;

interface StickyNotesProps {
  readonly slips: CallView['slips'];
  readonly onNote: (fact: string) => void;
}

/** What was learnt, as slips on the desk: one press puts one on the pad. */
export function StickyNotes({ slips, onNote }: StickyNotesProps) {
  const lang = useToldLanguage();
  const words = useWords();
  if (slips.length === 0) return null;
  return (
    <ul class="sticky-notes" aria-label={words('call.notes.quick')}>
      {slips.slice(0, SHOWN).map(({ id, label }) => (
        <li key={id}>
          <button
            type="button"
            class="sticky-note"
            aria-label={words('call.notes.note_fact', { fact: label })}
            onClick={() => onNote(id)}
          >
            <Icon name="plus" />
            <span lang={lang}>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
