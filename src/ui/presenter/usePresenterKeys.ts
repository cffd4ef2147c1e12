/** Keys for whoever stands in front of a room, and for the clicker in their hand. */
import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../services.ts';
import { optionAt } from './letters.ts';

interface PresenterKeys {
  readonly options: number;
  readonly onChoose: (index: number) => void;
  /** Reveals, or goes on where there is nothing left to reveal. */
  readonly onForward: () => void;
  readonly onBack: () => void;
  readonly onSafety?: () => void;
}

const FORWARD = ['PageDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowLeft'];

export function usePresenterKeys(keys: PresenterKeys): void {
  const { singleKeys } = useSettings();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { key, target } = event;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') || isTyping(target)) return;
      const { options, onChoose, onForward, onBack, onSafety } = latest.current;
      const chosen = singleKeys ? optionAt(key, options) : null;
      if (chosen !== null) onChoose(chosen);
      else if (FORWARD.includes(key) || (singleKeys && /^r$/i.test(key))) onForward();
      else if (BACK.includes(key)) onBack();
      else if (singleKeys && onSafety && /^s$/i.test(key)) onSafety();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
