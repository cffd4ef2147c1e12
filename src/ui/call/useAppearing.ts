/** Lines that appear word by word, and what a press does about it. It holds up no reply. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from '../services.ts';
import { useReducedMotion } from '../settings/useReducedMotion.ts';
import { ranOut, type Stage, stageOf } from './appearingStage.ts';
import { gapOf, lengthOf, type Pace } from './pace.ts';

interface Said {
  readonly key: number;
  readonly text: string;
}

/** How much of a line is to be seen: all, none yet, or word after word. */
export type Part =
  | { readonly kind: 'whole' }
  | { readonly kind: 'later' }
  | { readonly kind: 'words'; readonly from: number; readonly pace: Pace };

export interface Appearing {
  partOf(line: Said): Part;
  /** False where lines are simply there, and need no second copy for those who listen. */
  readonly timed: boolean;
  /** Words are still appearing. */
  readonly speaking: boolean;
  /** The next line waits for a press. */
  readonly waiting: boolean;
  /** A press brought the rest of what was being said at once. */
  readonly hurried: boolean;
  /** All of what is being said, or the next line; false where a press means neither. */
  press(): boolean;
}

const WHOLE: Part = { kind: 'whole' };
const LATER: Part = { kind: 'later' };
const idOf = ({ key, text }: Said): string => `${key} ${text}`;

/** `lines` are those to be read now; `read`: at the first drawing they have been read before. */
export function useAppearing(lines: readonly Said[], read: boolean): Appearing {
  const { textSpeed, autoAdvance } = useSettings();
  const pace: Pace = useReducedMotion() ? 'instant' : textSpeed;
  const fresh = useFresh(lines, read);
  const list = lines.map(idOf).join('\n');
  const [reached, setReached] = useState<Stage | null>(null);
  const simple = pace === 'instant' && autoAdvance;
  const stage = stageOf(reached, list);
  const left = simple ? [] : fresh.slice(stage.done);
  const turn = autoAdvance ? left : left.slice(0, 1);
  const running = turn.length > 0 && stage.phase === 'running';
  const starts = startsOf(turn, pace);
  const ends = starts.at(-1) ?? 0;

  const shown = useRef(list);
  shown.current = list;

  /** These lines have had their turn. */
  const finish = (next: Pick<Stage, 'phase' | 'hurried'>) =>
    setReached({ list, done: stage.done + turn.length, ...next });
  useEffect(() => {
    if (!running) return;
    const timer = window.setTimeout(() => {
      // A clock is stopped only after the next painting: by then there may be other lines.
      if (shown.current === list) setReached((now) => ranOut(now, stage, turn.length));
    }, ends);
    return () => window.clearTimeout(timer);
  }, [list, running, stage.done, ends]);

  return {
    timed: !simple,
    speaking: running && ends > 0,
    waiting: left.length > 0 && stage.phase === 'waiting',
    hurried: stage.hurried === true,
    partOf(line) {
      const at = left.findIndex((other) => idOf(other) === idOf(line));
      if (at < 0) return WHOLE;
      if (!running || at >= turn.length) return LATER;
      return { kind: 'words', from: starts[at] ?? 0, pace };
    },
    press() {
      if (left.length === 0) return false;
      const more = stage.done + turn.length < fresh.length;
      if (!running) setReached({ ...stage, phase: 'running', hurried: false });
      // Words that came all at once have nothing left to be hurried on: the press is for the next.
      else if (ends === 0 && more) finish({ phase: 'running' });
      else finish({ phase: 'waiting', hurried: true });
      return true;
    },
  };
}

/** When each line begins, and, as one more, when the last is over. */
function startsOf(lines: readonly Said[], pace: Pace): number[] {
  const starts = [0];
  for (const { text } of lines) {
    starts.push((starts.at(-1) ?? 0) + lengthOf(text, pace) + gapOf(pace));
  }
  return starts;
}

/** Those of the lines that weren't there before the last change. */
function useFresh<Line extends Said>(lines: readonly Line[], read: boolean): readonly Line[] {
  const ids = lines.map(idOf);
  const known = useRef<Set<string> | null>(null);
  const last = useRef<{ readonly ids: readonly string[]; readonly fresh: readonly Line[] }>({
    ids: [],
    fresh: [],
  });
  known.current ??= new Set(read ? ids : []);
  if (ids.join('\n') !== last.current.ids.join('\n')) {
    for (const id of last.current.ids) known.current.add(id);
    last.current = { ids, fresh: lines.filter((line) => !known.current?.has(idOf(line))) };
  }
  return last.current.fresh;
}
