/** The order of the steps, on the shipped calls: the right fix too soon, and a lesser one in time. */
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import type { Runner } from '../../src/session/runner.ts';
import { playScript, splitScript } from '../../src/session/script.ts';
import { startShipped } from '../support/shipped.ts';

interface Pair {
  readonly id: string;
  readonly seed: number;
  /** Up to where the customer has had their say; the fix comes next. */
  readonly opening: string;
  readonly fix: string;
  /** The call as it should go, as far as a remedy that is worth less than the fix. */
  readonly inOrder: string;
  readonly lesser: string;
  readonly suits: string;
}

const PAIRS: readonly Pair[] = [
  {
    id: 'late-delivery',
    seed: 206,
    opening: 'g-own, @let_run, @encourage',
    fix: 'h-resend', // the cot again, tomorrow
    inOrder:
      'g-own, @let_run, @encourage, @note:day-off, @note:no-message, @read:scan, @read:stock, h-full, e-worry, a-effort, q-may, d-matters, tt-feel',
    lesser: 'o-monday', // the cot again, on Monday
    suits: 's-suits',
  },
  {
    id: 'abusive-caller',
    seed: 13,
    opening: 'g-own, @let_run, @note:van, @encourage, @note:refused, @note:step',
    fix: 'h-resend', // the keys at the door by nine
    inOrder:
      'g-own, @let_run, @note:van, @encourage, @note:refused, @note:step, h-full, o-stop, q-there, k-ask, @breathe, @read:scan, i-boundary, r-believe, s-where, s-sorry, tb-back, tbf-livid, @read:night, o-two',
    lesser: 'w-counter, by-me, at-nine', // the keys at a counter
    suits: 'u-suits',
  },
  {
    id: 'billing-surprise',
    seed: 40,
    opening: 'g-own, @let_run, @note:passes-96, @encourage, @note:charge-70',
    fix: 'h-credit', // sixty off, tonight
    inOrder:
      'g-own, @let_run, @note:passes-96, @encourage, @note:charge-70, @note:two-evenings, h-full, e-order, a-work, id-may, ch-two, cl-send, pt-guess, m-gesture, tb-back, bf-house',
    lesser: 'o-credit', // the same sixty
    suits: 's-suits',
  },
];

function played(id: string, seed: number, ...scripts: string[]): Runner {
  const runner = startShipped(id, seed);
  for (const script of scripts) {
    expect(playScript(runner, splitScript(script))).toEqual({ ok: true });
  }
  return runner;
}

describe.each(PAIRS)('$id', ({ id, seed, opening, fix, inOrder, lesser, suits }) => {
  it('refuses the whole remedy before hearing, and heats at it (R22, R91)', () => {
    const before = played(id, seed, opening).contact.customer;
    const { contact, log } = played(id, seed, opening, fix);
    expect(contact.lastTurn?.moves.map(({ why }) => why)).toContain('premature_action');
    expect(contact.customer.heat).toBeGreaterThan(before.heat);
    expect(contact.customer.trust).toBeLessThan(before.trust);
    expect(contact.customer.flags.plan).toBe(false);
    expect(debriefOf(log).findings.map(({ code }) => code)).toContain('solving_before_hearing');
  });

  it('takes a lesser one once heard, met and apologised to (R11)', () => {
    const met = played(id, seed, inOrder).contact.customer;
    expect(met.flags).toMatchObject({ heard: true, felt: true, sorry: true, plan: false });
    const { contact } = played(id, seed, inOrder, lesser, suits);
    expect(contact.customer.flags).toMatchObject({ plan: true, agreed: true });
    expect(contact.customer.heat).toBeLessThan(met.heat);
    const action = contact.commitments.at(-1)?.slots.action ?? '';
    expect(contact.brief.promises.actions[action]?.cap).toBe('partial');
  });
});
