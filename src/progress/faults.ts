/** Faults that can be made only where something comes up, and the moves behind the others. */
import { type FindingCode, findingOfPitfall } from '../debrief/findingCodes.ts';
import { type Move, PITFALLS } from '../heat/moves.ts';
import { SAFETY_FAILURES } from '../heat/safety.ts';

export const SAFETY_FAULTS: ReadonlySet<FindingCode> = new Set(SAFETY_FAILURES);

/** Safety faults that are made where nothing was crossed. */
export const ON_ANGER: ReadonlySet<FindingCode> = new Set(['warned_on_anger', 'ended_on_anger']);

export const HOLD_FAULTS: ReadonlySet<FindingCode> = new Set([
  'hold_no_consent',
  'hold_no_length',
  'hold_overdue',
  'hold_empty_handed',
]);

/** The move that a fault is, where it is one. */
export const pitfallOf = (code: FindingCode): Move | null =>
  PITFALLS.find((move) => findingOfPitfall(move) === code) ?? null;
