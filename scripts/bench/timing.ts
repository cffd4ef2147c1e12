/** Timing of pure work in processor time, which other programs on the machine hardly touch. */
import { median } from './median.mjs';

const ROUNDS = 5;

/** Seconds of this process's processor time for one run of `work`. */
function secondsFor(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export interface Beside {
  /** Seconds of processor time. */
  readonly work: number;
  readonly yardstick: number;
  /** Of one to the other in the same round: a machine that slows down slows both. */
  readonly ratio: number;
}

/** Medians of five rounds, after one to warm up, in which the two take turns. */
export function timeBeside(work: () => void, yardstick: () => void): Beside {
  const round = () => ({ work: secondsFor(work), yardstick: secondsFor(yardstick) });
  round();
  const rounds = Array.from({ length: ROUNDS }, round);
  return {
    work: median(rounds.map((each) => each.work)),
    yardstick: median(rounds.map((each) => each.yardstick)),
    ratio: median(rounds.map((each) => each.work / each.yardstick)),
  };
}
