/** Heat as the steps in which a customer is drawn. */
import { MOODS, type Mood } from '../art/poseAt.ts';
import { clamp } from '../art/svg.ts';

export interface Level {
  /** Points, a multiple of `GRAIN`. */
  readonly heat: number;
  readonly mood: Mood;
}

/** Points between two levels: finer than anybody sees. */
export const GRAIN = 2;

/** Points of one crossfade. Much beyond it arms would ghost instead of move. */
const STRIDE = 8;

/** More crossfades than this in a row would still be going when the next reply is chosen. */
const MOST_STRIDES = 4;

/** A change of mood counts as this many points. */
const MOOD_POINTS = STRIDE;

export function levelOf(heat: number, mood: Mood): Level {
  return { heat: Math.round(clamp(heat, 0, 100) / GRAIN) * GRAIN, mood };
}

export function sameLevel(one: Level, other: Level): boolean {
  return one.heat === other.heat && one.mood === other.mood;
}

/** How far apart two levels look, in points. */
export function distance(from: Level, to: Level): number {
  const moods = Math.abs(MOODS.indexOf(from.mood) - MOODS.indexOf(to.mood));
  return Math.abs(to.heat - from.heat) + moods * MOOD_POINTS;
}

/** Points of each crossfade on a way from one level to another: equal, and only so many. */
export function strideBetween(from: Level, goal: Level): number {
  return Math.max(STRIDE, distance(from, goal) / MOST_STRIDES);
}

/** The next level to draw on the way to `goal`, at most about `stride` points from `from`. */
export function nextLevel(from: Level, goal: Level, stride: number): Level {
  const strides = Math.ceil(distance(from, goal) / stride);
  if (strides <= 1) return goal;
  const next = levelOf(from.heat + (goal.heat - from.heat) / strides, goal.mood);
  return sameLevel(next, from) ? goal : next;
}
