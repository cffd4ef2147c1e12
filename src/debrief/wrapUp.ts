/** The complaint log as it was filed, beside what was said (R66, R143). */
import { WRAPUP_FIELDS, type WrapUpField } from '../log/events.ts';
import type { Play } from './play.ts';
import { type PromiseMade, type Slot, standingPromise } from './promises.ts';

/** The value that says that nothing was promised. */
export const NOTHING_PROMISED = 'none';

export interface FiledField {
  readonly field: WrapUpField;
  /** As filed; null where the field is empty. */
  readonly filed: string | null;
  /** What was said, for a field about the promise; null for none and for the other fields. */
  readonly said: Slot | null;
  /** Whether the two agree; null where there is nothing to hold the field against. */
  readonly agrees: boolean | null;
}

export interface WrapUp {
  readonly fields: readonly FiledField[];
  readonly missing: readonly WrapUpField[];
  readonly mismatched: readonly WrapUpField[];
}

/** Judged against what was promised in the contact itself: the log is written before a follow-up. */
export function wrapUpOf(play: Play, made: readonly PromiseMade[]): WrapUp {
  const promise = standingPromise(made.filter(({ scene }) => scene === 'contact'));
  const fields = WRAPUP_FIELDS.map((field) => fieldOf(field, play, promise));
  return {
    fields,
    missing: fields.flatMap(({ field, filed }) => (filed === null ? [field] : [])),
    mismatched: fields.flatMap(({ field, agrees }) => (agrees === false ? [field] : [])),
  };
}

function fieldOf(field: WrapUpField, play: Play, promise: PromiseMade | null): FiledField {
  const filed = play.filed[field]?.trim() || null;
  if (field === 'issue' || field === 'impact') return { field, filed, said: null, agrees: null };
  const said = promise ? promise[SLOT_OF[field]] : null;
  const planned = play.end.customer.flags.plan;
  const spelledOut = promise !== null || !planned;
  return { field, filed, said, agrees: filed && spelledOut ? agree(filed, said) : null };
}

const SLOT_OF = { promise: 'action', owner: 'owner', due: 'by' } as const;

function agree(filed: string, said: Slot | null): boolean {
  const plain = filed.toLowerCase();
  if (!said) return plain === NOTHING_PROMISED;
  return plain === said.id.toLowerCase() || plain === said.label.toLowerCase();
}
