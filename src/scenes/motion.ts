/**
 * The small motions of somebody who is alive, as pure functions of time: nothing accumulates, so a
 * dropped frame changes nothing.
 */
import { lerp } from '../art/svg.ts';

export interface Sway {
  /** Rig units and degrees, to be added to the pose. */
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** 0 = breathed out, 1 = breathed in. */
  readonly breath: number;
}

export const STILL: Sway = { x: 0, y: 0, turn: 0, breath: 0 };

const wave = (time: number, period: number, phase = 0) =>
  Math.sin((time / period + phase) * 2 * Math.PI);

/**
 * Idle motion: breath, and a head that is never quite at rest. Heat makes both quicker.
 *
 * @param time milliseconds
 * @param heat points, 0..100
 * @param speaking 0..1; a speaker moves the head more
 */
export function swayAt(time: number, heat: number, speaking: number): Sway {
  const warm = heat / 100;
  const reach = 1 + 0.9 * speaking;
  // Two speeds are blended by amount, not by frequency: a frequency that changed would jump.
  const breath = lerp(wave(time, 4200), wave(time, 2300), warm);
  return {
    x: reach * (1.3 * wave(time, 6100) + 0.6 * wave(time, 2700, 0.3) * (0.5 + warm)),
    y: reach * (0.7 * wave(time, 3700, 0.2) + speaking * 0.9 * wave(time, 760)),
    turn: reach * (0.55 * wave(time, 5300, 0.6) + 0.3 * wave(time, 1900, 0.1) * warm),
    breath: 0.5 + 0.5 * breath,
  };
}

/** One blink in every span of this many milliseconds, at a moment that differs from span to span. */
const BLINK_SPAN = 3600;
const BLINK_LENGTH = 130;
const GOLDEN = 0.618033988749895;

/** Whether the eyes are shut at a time in milliseconds. */
export function blinksAt(time: number): boolean {
  const span = Math.floor(time / BLINK_SPAN);
  const share = (span * GOLDEN) % 1;
  const begins = span * BLINK_SPAN + share * (BLINK_SPAN - BLINK_LENGTH * 2);
  return time >= begins && time < begins + BLINK_LENGTH;
}

/** What a moment does to the head: a nod of relief, a recoil, a push forward. */
export const GESTURES = ['nod', 'recoil', 'push'] as const;
export type Gesture = (typeof GESTURES)[number];

export const GESTURE_LENGTH = 900;

interface Throw {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

const THROWS: Readonly<Record<Gesture, Throw>> = {
  nod: { x: 0, y: 9, turn: 0.8 },
  recoil: { x: -3, y: -7, turn: -2.6 },
  push: { x: 2, y: 8, turn: 1.8 },
};

/** The head's displacement `age` milliseconds into a gesture; nothing before and after. */
export function gestureAt(gesture: Gesture, age: number): Throw {
  if (age <= 0 || age >= GESTURE_LENGTH) return { x: 0, y: 0, turn: 0 };
  const share = age / GESTURE_LENGTH;
  // A quick start, one swing back, and rest.
  const swing = Math.sin(share * 2.5 * Math.PI) * (1 - share) ** 2 * 1.35;
  const { x, y, turn } = THROWS[gesture];
  return { x: x * swing, y: y * swing, turn: turn * swing };
}

/** Shares of a whole that are too little to see. */
const IMPERCEPTIBLE = 0.004;

/**
 * Moves a share (0..1) towards `goal` so that half the way is done every `halving` milliseconds, and
 * arrives when nobody could tell.
 */
export function towards(value: number, goal: number, delta: number, halving: number): number {
  const next = goal + (value - goal) * 0.5 ** (delta / halving);
  return Math.abs(next - goal) < IMPERCEPTIBLE ? goal : next;
}
