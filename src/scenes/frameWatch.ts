/** Watches how long the first frames take, to find a renderer that is too slow while it's early. */
import type { Renderer } from './renderer.ts';

/** Frames that decide, and the milliseconds after which as many as there are must do. */
const FRAMES = 24;
const LEAST = 6;
const LONGEST_WATCH = 1500;

/**
 * Milliseconds between frames beyond which motion stutters. A graphics card is asked for 17 and has
 * the canvas to give way to; the canvas is asked for 33 and can only give up motion.
 */
const SLOW: Readonly<Record<Renderer, number>> = { webgl: 42, canvas: 62 };

/** Longer than this the tab was away or the page was busy: it says nothing about the renderer. */
const AWAY = 700;

export type Verdict = 'fast' | 'slow';

export interface FrameWatch {
  /** One more frame at this time in milliseconds; the verdict, once. */
  frame(at: number): Verdict | null;
  /** The loop slept: the next frame has no predecessor. */
  interrupt(): void;
}

export function createFrameWatch(renderer: Renderer): FrameWatch {
  const spans: number[] = [];
  let last: number | null = null;
  let watched = 0;
  let done = false;

  return {
    frame(at) {
      const span = last === null ? null : at - last;
      last = at;
      if (done || span === null || span > AWAY) return null;
      spans.push(span);
      watched += span;
      const enough = spans.length >= FRAMES || (watched > LONGEST_WATCH && spans.length >= LEAST);
      if (!enough) return null;
      done = true;
      const sorted = [...spans].sort((one, other) => one - other);
      return (sorted[Math.floor(sorted.length / 2)] ?? 0) > SLOW[renderer] ? 'slow' : 'fast';
    },
    interrupt() {
      last = null;
    },
  };
}
