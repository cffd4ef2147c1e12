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
  /** The words of what was filed, where an id stands for them. */
  readonly label: string | null;
  /** Filed as nothing promised. */
  readonly nothing: boolean;
  /** What was said, for a field about the promise; null for none and for the other fields. */
  readonly said: Slot | null;
  /** Whether the two agree; null where nothing can be held against, as with words of one's own. */
  readonly agrees: boolean | null;
}

export interface WrapUp {
  readonly fields: readonly FiledField[];
  readonly missing: readonly WrapUpField[];
  readonly mismatched: readonly WrapUpField[];
}

/**
 * Judged against what was promised in the contact itself: the log is written before a follow-up. A
 * promise that went past the customer was made all the same, and an honest log has it.
 */
export function wrapUpOf(play: Play, made: readonly PromiseMade[]): WrapUp {
  const inContact = made.filter(({ scene }) => scene === 'contact');
  const promise = standingPromise(inContact) ?? inContact.at(-1) ?? null;
  const fields = WRAPUP_FIELDS.map((field) => fieldOf(field, play, promise));
  return {
    fields,
    missing: fields.flatMap(({ field, filed }) => (filed === null ? [field] : [])),
    mismatched: fields.flatMap(({ field, agrees }) => (agrees === false ? [field] : [])),
  };
}

function fieldOf(field: WrapUpField, play: Play, promise: PromiseMade | null): FiledField {
  const filed = play.filed[field]?.trim() || null;
  if (field === 'issue' || field === 'impact') {
    return { field, filed, label: filed, nothing: false, said: null, agrees: null };
  }
  const { slot, table } = SLOT_OF[field];
  const said = promise ? promise[slot] : null;
  const spelledOut = promise !== null || !play.end.customer.flags.plan;
  const words: Readonly<Record<string, { readonly label: string }>> =
    play.end.brief.promises[table];
  const named = filed === null ? null : slotNamed(filed, words);
  const label = (named === null ? null : words[named]?.label) ?? filed;
  const agrees = named === null || !spelledOut ? null : named === (said?.id ?? NOTHING_PROMISED);
  return { field, filed, label, nothing: named === NOTHING_PROMISED, said, agrees };
}

const SLOT_OF = {
  promise: { slot: 'action', table: 'actions' },
  owner: { slot: 'owner', table: 'owners' },
  due: { slot: 'by', table: 'times' },
} as const;

/** The slot that a value names by its id or its words; null for words of the trainee's own. */
function slotNamed(
  filed: string,
  table: Readonly<Record<string, { readonly label: string }>>,
): string | null {
  const plain = filed.toLowerCase();
  if (plain === NOTHING_PROMISED) return NOTHING_PROMISED;
  const found = Object.entries(table).find(
    ([id, { label }]) => plain === id.toLowerCase() || plain === label.toLowerCase(),
  );
  return found?.[0] ?? null;
}
