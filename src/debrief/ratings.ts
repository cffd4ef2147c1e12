/**
 * How well each part of the talk went, on the behaviourally anchored scale of 1 to 5 that trainers
 * rate by as well (§ P of the requirements: BARS). Each rating is read off deeds; the cut-offs are
 * judgement, not fitted to people.
 */
import { type HeatStep, isPitfall, MOVE_TABLE, type Move } from '../heat/moves.ts';
import type { Context } from './context.ts';
import type { Deed } from './deeds.ts';
import type { Promises } from './promises.ts';

export type Rating = 1 | 2 | 3 | 4 | 5;

/** A rating with the turn that shows it best, or null where nothing was done. */
export interface Rated {
  readonly rating: Rating;
  readonly turn: number | null;
}

/** Facts of a reflection that goes past the least that lands: facts and what they did to them. */
const FACTS_OF_A_FULL_REFLECTION = 3;

export function rateHear({ deeds }: Context): Rated {
  const landed = deeds.find(({ counts, facts }) => counts === 'reflect' && facts !== null);
  if (landed) {
    const before = deeds.slice(0, deeds.indexOf(landed));
    const full = (landed.facts ?? 0) >= FACTS_OF_A_FULL_REFLECTION && !spoils(deeds, 'H');
    return at(landed, talksOver(before) ? 3 : full ? 5 : 4);
  }
  const category = said(deeds, 'reflect');
  if (category) return at(category, 3);
  const listened = deeds.find(({ counts }) => counts === 'listen');
  return listened && !talksOver(deeds) ? at(listened, 2) : at(null, 1);
}

/** Talked over them, or solved before they were heard. */
const talksOver = (deeds: readonly Deed[]): boolean =>
  spoils(deeds, 'H') || deeds.some(({ account }) => account?.why === 'premature_action');

export function rateEmpathise({ deeds }: Context): Rated {
  const landed = counted(deeds, 'empathy');
  if (landed.length > 0) {
    const ready = landed.find(({ account }) => account?.why === 'landed');
    if (!ready) return at(landed[0] ?? null, 3);
    return at(ready, spoils(deeds, 'E') ? 4 : 5);
  }
  const generic = counted(deeds, 'empathy_generic')[0];
  return generic ? at(generic, 2) : at(null, 1);
}

export function rateApologise({ deeds }: Context): Rated {
  const whole = counted(deeds, 'apology');
  if (whole.length > 0) {
    const ready = whole.find(({ account }) => account?.why === 'landed');
    if (!ready) return at(whole[0] ?? null, 3);
    const thanked = counted(deeds, 'thank').length > 0; // for the trouble that they took (R52)
    return at(ready, thanked && !spoils(deeds, 'A') ? 5 : 4);
  }
  const hedged = deeds.find(
    ({ counts }) => counts === 'apology_hedged' || counts === 'apology_deferred',
  );
  return hedged ? at(hedged, 2) : at(null, 1);
}

/** Where the framework asks questions instead of apologising (R59). */
export function rateAsk({ deeds }: Context): Rated {
  const plain = counted(deeds, 'ask_plain');
  if (plain.length === 0) return at(counted(deeds, 'jargon')[0] ?? null, 1);
  const ready = plain.find(({ account }) => account?.why === 'landed');
  if (!ready) return at(plain[0] ?? null, 3);
  return at(ready, counted(deeds, 'jargon').length > 0 ? 4 : 5);
}

export function rateAct({ deeds, play, outcome }: Context, promises: Promises): Rated {
  if (outcome === 'escalated_well') {
    const told = play.turns.some(({ reply }) => reply?.customerRepeats);
    return at(deeds.findLast(({ said }) => said === 'warm_handover') ?? null, told ? 3 : 4);
  }
  const standing = promises.made.find(({ stands }) => stands);
  const whole = counted(deeds, 'commit_full').filter(
    ({ account }) => account?.why !== 'premature_action',
  );
  const partial = counted(deeds, 'commit_partial')[0];
  const last = whole.at(-1) ?? partial ?? null;
  if (standing && standing.findings.length > 0) return { rating: 1, turn: standing.turn };
  if (whole.length === 0) {
    if (partial) return at(partial, 3);
    const vague = deeds.find(({ counts }) => counts === 'commit_vague' || counts === 'commit_full');
    return vague ? at(vague, 2) : at(null, 1);
  }
  if (!play.end.customer.flags.agreed) return at(last, 3);
  const extra = counted(deeds, 'options').length > 0 && counted(deeds, 'document').length > 0;
  const how = promises.followThrough?.how;
  const broken = how === 'late' || how === 'silent';
  return at(last, broken ? 3 : extra ? 5 : 4);
}

/** Where taking responsibility is the last step (R60). */
export function rateResponsibility({ deeds }: Context): Rated {
  const taken = counted(deeds, 'take_responsibility');
  const over = counted(deeds, 'overclaim')[0];
  if (taken.length === 0) return at(over ?? null, over ? 2 : 1);
  const ready = taken.find(({ account }) => account?.why === 'landed');
  if (!ready) return at(taken[0] ?? null, 3);
  return at(ready, counted(deeds, 'own_intro').length > 0 && !over ? 5 : 4);
}

const counted = (deeds: readonly Deed[], move: Move): Deed[] =>
  deeds.filter(({ counts }) => counts === move);

const said = (deeds: readonly Deed[], move: Move): Deed | undefined =>
  deeds.find((deed) => deed.said === move);

/** A pitfall that spoils the step was said somewhere in the contact. */
const spoils = (deeds: readonly Deed[], step: HeatStep): boolean =>
  deeds.some(({ counts }) => counts && isPitfall(counts) && MOVE_TABLE[counts].step === step);

const at = (deed: Deed | null, rating: Rating): Rated => ({
  rating,
  turn: deed?.turn.account.turn ?? null,
});
