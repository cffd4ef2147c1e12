/** What a sequence of moves does to a customer, with no scenario: the whole of the rules at once. */
import { type Conformance, conformanceOf } from './conformance.ts';
import { customerAtStart } from './customer.ts';
import { applyMove, type MoveAccount } from './dynamics.ts';
import type { Framework } from './framework.ts';
import type { Move } from './moves.ts';
import { type Outcome, outcomeOfTrace } from './outcome.ts';
import type { Persona } from './persona.ts';
import { type SafetyFailure, safetyFailures } from './safety.ts';
import type { Tenths } from './tenths.ts';

export interface Trace {
  readonly heat: Tenths;
  readonly trust: Tenths;
  readonly outcome: Outcome;
  /** One account for each move given, marks included. */
  readonly turns: readonly MoveAccount[];
  readonly conformance: Conformance;
  readonly safety: { readonly failures: readonly SafetyFailure[] };
}

/** Plays moves against a persona and scores them under a framework. Pure and total. */
export function traceMoves(moves: readonly Move[], persona: Persona, framework: Framework): Trace {
  let customer = customerAtStart(persona);
  const turns: MoveAccount[] = [];
  for (const move of moves) {
    const [next, account] = applyMove(customer, persona, move);
    customer = next;
    turns.push(account);
  }
  return {
    heat: customer.heat,
    trust: customer.trust,
    outcome: outcomeOfTrace(customer),
    turns,
    conformance: conformanceOf(
      moves.map((move, turn) => ({ move, turn })),
      framework,
    ),
    safety: { failures: safetyFailures(moves) },
  };
}
