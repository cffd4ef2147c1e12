/** A seat's safe-keeping: the contact being played, and what becomes of it once it is over. */
import type { SessionLog } from '../log/log.ts';
import type { LocalTime } from '../progress/days.ts';
import {
  CURRENT,
  CURRENT_ID,
  isSessionKey,
  RECORD_VERSION,
  SET_ASIDE,
  sessionKey,
} from '../progress/keys.ts';
import type { KeptSession } from '../progress/records.ts';
import type { Shelf, StoreErrorCode } from './ports/store.ts';

/** The id of a session that came from a file: somebody's, and not of this learner's history. */
export const NOBODYS = '';

export interface Safekeeping {
  /** A contact of this profile was played to its end. */
  readonly finished: boolean;
  /** From here on another session is kept: a new one, or the one with this id. */
  begin(id?: string): void;
  /** The contact so far, to be taken up again. */
  save(log: SessionLog): void;
  /** The finished session joins the learner's history, and again whenever its log grows. */
  keep(log: SessionLog): Promise<void>;
  /** The contact that was left; what can't be read is set aside, and told. */
  left(): Promise<SessionLog | null>;
  /** Goes on with the session that was left, under the id that it had. */
  takeUp(): Promise<void>;
  forget(): Promise<void>;
  /** Looks whether this profile has a history. */
  look(): Promise<void>;
}

export interface SafekeepingPorts {
  readonly store: Shelf;
  readonly now: () => LocalTime;
  readonly onNotSaved: (why: StoreErrorCode) => void;
  readonly onRefused: (message: string) => void;
}

export function createSafekeeping(ports: SafekeepingPorts): Safekeeping {
  const { store, now } = ports;
  /** The session being played, as it will be kept; `finishedAt` once it was over. */
  let kept: Pick<KeptSession, 'id' | 'finishedAt'> | null = null;
  /** The session being played can be taken up again: it isn't over, or a part of it is tried again. */
  let open = false;
  let finished = false;

  function begun(id: string = now()): Pick<KeptSession, 'id' | 'finishedAt'> {
    kept = { id, finishedAt: '' };
    return kept;
  }

  async function write(key: string, text: string): Promise<void> {
    const written = await store.write(key, text);
    if (!written.ok) ports.onNotSaved(written.code);
  }

  async function forget(): Promise<void> {
    await Promise.all([store.remove(CURRENT), store.remove(CURRENT_ID)]);
  }

  return {
    get finished() {
      return finished;
    },
    begin(id) {
      begun(id);
    },
    save(log) {
      const { id } = kept ?? begun();
      open = true;
      void write(CURRENT_ID, id);
      void write(CURRENT, JSON.stringify(log));
    },
    async keep(log) {
      const { id, finishedAt } = kept ?? begun();
      if (id === NOBODYS) return forget();
      const over = finishedAt || now();
      kept = { id, finishedAt: over };
      open = false;
      finished = true;
      const session: KeptSession = {
        version: RECORD_VERSION,
        id,
        startedAt: id,
        finishedAt: over,
        log,
      };
      await write(sessionKey(id), JSON.stringify(session));
      // Only now that it is kept elsewhere.
      if (!open) await forget();
    },
    async left() {
      const left = await store.read(CURRENT);
      if (!left.ok || left.value === null) return null;
      const { parseLog } = await import('../log/readLog.ts');
      const parsed = parseLog(left.value);
      if (parsed.ok) return parsed.log;
      await store.write(SET_ASIDE, left.value);
      ports.onRefused(parsed.error.message);
      return null;
    },
    async takeUp() {
      const id = await store.read(CURRENT_ID);
      begun(id.ok && id.value !== null ? id.value : undefined);
    },
    forget,
    async look() {
      const keys = await store.keys();
      finished = keys.ok && keys.value.some(isSessionKey);
    },
  };
}
