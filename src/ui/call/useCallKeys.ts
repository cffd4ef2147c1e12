/** The keys of the call. Single keys can be turned off; Esc always pauses, PgUp opens the log. */
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
  /** Asks the coach; nothing where there is none. */
  readonly onCoach: () => void;
  /** Completes the line, or brings the next; true where it did. */
  readonly onGoOn: () => boolean;
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
    /** The key that is down and has done its work: letting it go must press nothing. */
    let spent: string | null = null;
    function onDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat) {
        if (event.key === spent) event.preventDefault();
        return;
      }
      const { busy, hidden, onShow } = latest.current;
      // Another dialog, such as the settings, has the keyboard as well.
      if (busy || document.querySelector('dialog[open]')) return;
      if (hidden) onShow();
      else if (goesOn(event, latest.current)) spent = event.key;
      else if (isTyping(event.target) || !act(event.key, latest.current, singleKeys)) return;
      event.preventDefault();
    }
    function onUp(event: KeyboardEvent): void {
      if (event.key !== spent) return;
      spent = null;
      event.preventDefault();
    }
    document.addEventListener('keydown', onDown);
    document.addEventListener('keyup', onUp);
    return () => {
      document.removeEventListener('keydown', onDown);
      document.removeEventListener('keyup', onUp);
    };
  }, [singleKeys]);
}

/**
 * Space and Enter complete the line. While they do they press none of the replies, so the key that
 * is pressed to read faster never cuts in. Buttons elsewhere, and whatever is typed in, keep theirs.
 */
function goesOn({ key, target }: KeyboardEvent, { onGoOn }: CallKeys): boolean {
  if (key !== ' ' && key !== 'Enter') return false;
  const control =
    target instanceof HTMLElement ? target.closest('button, a, input, select, summary') : null;
  if (isTyping(target) || (control && !control.closest('.replies'))) return false;
  return onGoOn();
}

/** True where the key meant something. */
function act(key: string, keys: CallKeys, singleKeys: boolean): boolean {
  if (key === 'Escape') {
    keys.onPause();
    return true;
  }
  if (key === 'PageUp') return openLog(keys);
  if (!singleKeys) return false;
  const letter = key.toLowerCase();
  const tool = TOOL_KEYS[letter];
  if (tool) keys.onTool(tool);
  else if (letter === 's') keys.onSafety();
  else if (letter === 'p') keys.onPause();
  else if (letter === 'h') keys.onHide();
  else if (letter === 'c') keys.onCoach();
  else return press(key, keys.frame.current);
  return true;
}

/** Opens the transcript; in it, the key leafs. */
function openLog({ onTool, frame }: CallKeys): boolean {
  if (frame.current?.querySelector('.transcript')) return false;
  onTool('transcript');
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
