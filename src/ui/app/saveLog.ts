/** Hands a log to the reader as a file. */
import type { SeatState } from '../../session/controller.ts';

export type SessionLog = NonNullable<SeatState['log']>;

export function saveLog(log: SessionLog): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(log, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `cooldown-${log.scenario.id}-${log.seed}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
