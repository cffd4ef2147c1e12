import { useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './Notes.css';

interface NotesProps {
  readonly notes: CallView['notes'];
  readonly onNote: (fact: string) => void;
}

/** The pad: what has come to light, and what of it was written down. */
export function Notes({ notes, onNote }: NotesProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const pad = useRef<HTMLUListElement>(null);
  if (notes.length === 0) return <p class="notes-hint">{words('call.notes.empty')}</p>;
  const noted = notes.filter((note) => note.noted).length;
  return (
    <>
      <p class="notes-hint">{words('call.notes.hint')}</p>
      <p class="notes-count">{words('call.notes.count', { noted, all: notes.length })}</p>
      <ul class="notes" ref={pad} tabIndex={-1}>
        {notes.map((note) => (
          <li key={note.id}>
            {note.noted ? (
              <p class="note note-taken">
                <Icon name="check" />
                <span lang={lang}>{note.label}</span>
                <span class="sr-only">{words('call.notes.noted')}</span>
              </p>
            ) : (
              <button
                type="button"
                class="note"
                aria-label={words('call.notes.note_fact', { fact: note.label })}
                onClick={() => {
                  // The button goes; the pad keeps the focus.
                  pad.current?.focus();
                  onNote(note.id);
                }}
              >
                <Icon name="plus" />
                <span lang={lang}>{note.label}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
