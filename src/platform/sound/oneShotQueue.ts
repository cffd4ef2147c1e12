import type { OneShotId } from '../../session/ports/sound.ts';

/** A one-shot that can't be heard this soon is dropped: late, it would tell of the wrong thing. */
const LATE_MS = 400;

export interface OneShotQueue {
  add(id: OneShotId): void;
  /** Takes out all, and gives those that are not too old to play, in order. */
  take(): readonly OneShotId[];
}

/** One-shots asked for while a press is being turned into sound. `now` is in milliseconds. */
export function createOneShotQueue(now: () => number): OneShotQueue {
  let waiting: readonly { readonly id: OneShotId; readonly asked: number }[] = [];
  const fresh = (): typeof waiting => waiting.filter(({ asked }) => now() - asked <= LATE_MS);

  return {
    add(id) {
      waiting = [...fresh(), { id, asked: now() }];
    },
    take() {
      const ids = fresh().map(({ id }) => id);
      waiting = [];
      return ids;
    },
  };
}
