/** Hands a log to the reader as a file. */
import type { SeatState } from '../../session/seat.ts';
import { saveFile } from './saveFile.ts';

export type SessionLog = NonNullable<SeatState['log']>;

export const saveLog = (log: SessionLog): void =>
  saveFile(
    `cooldown-${log.scenario.id}-${log.seed}.json`,
    'application/json',
    JSON.stringify(log, null, 2),
  );
