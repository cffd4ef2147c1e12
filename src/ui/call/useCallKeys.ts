/** The keys of the call. Single keys can be turned off; Esc always pauses. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../services.ts';
import type { DeskTool } from './DeskTools.tsx';

interface CallKeys {
  /** A dialog is open and has the keyboard. */
  readonly busy: boolean;
  readonly hidden: boolean;
  readonly onShow: () => void;
  readonly onHide: () => void;
  readonly onTool: (tool: DeskTool) => void;
  readonly onSafety: () => void;
  readonly onPause: () => void;
  readonly frame: RefObject<HTMLElement | null>;
}

const TOOL_KEYS: Readonly<Record<string, DeskTool>> = {
  n: 'notes',
  f: 'file',
  t: 'transcript',
};

export function useCallKeys(keys: CallKeys): void {
  const { singleKeys } = useSettings();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const { busy, hidden, onShow } = latest.current;
      // Another dialog, such as the settings, has the keyboard as well.
      if (busy || document.querySelector('dialog[open]')) return;
      if (hidden) onShow();
      else if (isTyping(event.target) || !act(event.key, latest.current, singleKeys)) return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}

/** True where the key meant something. */
function act(key: string, keys: CallKeys, singleKeys: boolean): boolean {
  if (key === 'Escape') {
    keys.onPause();
    return true;
  }
  if (!singleKeys) return false;
  const letter = key.toLowerCase();
  const tool = TOOL_KEYS[letter];
  if (tool) keys.onTool(tool);
  else if (letter === 's') keys.onSafety();
  else if (letter === 'p') keys.onPause();
  else if (letter === 'h') keys.onHide();
  else return press(key, keys.frame.current);
  return true;
}

/** Presses the option with that number, if there is one. */
function press(key: string, frame: HTMLElement | null): boolean {
  if (!/^[1-9]$/.test(key)) return false;
  const option = frame?.querySelector<HTMLButtonElement>(`[data-number="${key}"]`);
  option?.click();
  return option !== null && option !== undefined;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
