/**
 * What the customer is doing this instant: saying a line, breathing, nodding. No drawing here, and
 * no clock but the milliseconds that are handed in.
 */
import { warmth } from '../art/places/light.ts';
import type { Viseme } from '../art/viseme.ts';
import {
  blinksAt,
  GESTURE_LENGTH,
  type Gesture,
  gestureAt,
  STILL,
  type Sway,
  swayAt,
  towards,
} from './motion.ts';
import { LOUDNESS, lengthOf, newWords, type Sound, soundsOf, visemeAt } from './speech.ts';

/** After this long without anything new the customer holds still, and the stage may sleep. */
export const QUIET_AFTER = 45_000;

/** Milliseconds to half the way. */
const SETTLING = 260;
const VOICE_FALL = 70;

export interface Doing {
  readonly sway: Sway;
  readonly viseme: Viseme;
  readonly eyesShut: boolean;
  /** 0..1, smoothed. */
  readonly loud: number;
}

export interface Circumstances {
  /** Points, 0..100. */
  readonly heat: number;
  /** Whether the customer may move: not paused, not gone. */
  readonly live: boolean;
  /** No idle motion, no gestures, no moving mouth. */
  readonly still: boolean;
}

export interface Performer {
  /** Milliseconds that were lived through. */
  readonly time: number;
  readonly speaking: boolean;
  readonly doing: Doing;
  /** Whether the next instant may look different. */
  readonly busy: boolean;
  /** The customer's line as a whole; what is new in it is said. Empty falls silent. */
  say(text: string, heat: number): void;
  /** Falls silent in the middle of a line, which is not begun again afterwards. */
  hush(): void;
  gesture(gesture: Gesture): void;
  /** Something happened: idle motion goes on. */
  stir(): void;
  advance(delta: number, circumstances: Circumstances): void;
}

export function createPerformer(): Performer {
  let time = 0;
  let quiet = 0;
  let line = '';
  let sounds: readonly Sound[] = [];
  let said = 0;
  let gesture: { kind: Gesture; age: number } | null = null;
  let lively = 0;
  let loud = 0;
  let busy = true;
  let doing: Doing = { sway: STILL, viseme: 'rest', eyesShut: false, loud: 0 };

  const speaking = () => said < lengthOf(sounds);

  function swayNow(heat: number): Sway {
    const idle = swayAt(time, heat, loud);
    const thrown = gesture === null ? null : gestureAt(gesture.kind, gesture.age);
    return {
      x: idle.x * lively + (thrown?.x ?? 0),
      y: idle.y * lively + (thrown?.y ?? 0),
      turn: idle.turn * lively + (thrown?.turn ?? 0),
      breath: idle.breath * lively,
    };
  }

  return {
    get time() {
      return time;
    },
    get speaking() {
      return speaking();
    },
    get doing() {
      return doing;
    },
    get busy() {
      return busy;
    },
    say(text, heat) {
      if (text === line) return;
      sounds = soundsOf(newWords(line, text), heat);
      line = text;
      said = 0;
      quiet = 0;
    },
    hush() {
      sounds = [];
      said = 0;
    },
    gesture(kind) {
      gesture = { kind, age: 0 };
      quiet = 0;
    },
    stir() {
      quiet = 0;
    },
    advance(delta, { heat, live, still }) {
      if (live) {
        time += delta;
        quiet += delta;
        said = Math.min(said + delta, lengthOf(sounds));
      }
      if (gesture !== null) {
        gesture.age += delta;
        if (gesture.age >= GESTURE_LENGTH || still) gesture = null;
      }
      const idle = live && !still && (quiet < QUIET_AFTER || speaking());
      lively = towards(lively, idle ? 1 : 0, delta, SETTLING);
      const viseme = live && !still && speaking() ? visemeAt(sounds, said) : 'rest';
      const goal = LOUDNESS[viseme] * (0.75 + 0.25 * warmth(heat));
      loud = towards(loud, goal, delta, VOICE_FALL);
      busy = idle || lively > 0 || loud > 0 || gesture !== null;
      doing = { sway: swayNow(heat), viseme, eyesShut: idle && blinksAt(time), loud };
    },
  };
}
