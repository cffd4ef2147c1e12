/** Findings of the safety protocol, each with the turn from which it stands. */
import { type SafetyFailure, safetyFailures } from '../heat/safety.ts';
import { type Context, quoteAt } from './context.ts';
import type { Finding } from './findingCodes.ts';

/**
 * A failure begins where the shortest prefix ends from which on it is never lifted: for what was
 * done, the deed; for what was left out, the reply that should have answered the signal.
 */
export function safetyFindings(context: Context): Finding[] {
  const { said, turn: count } = context.play.end;
  const found = said.map((_, i) => safetyFailures(said.slice(0, i + 1).map(({ move }) => move)));
  const sinceOf = (code: SafetyFailure): number => {
    const lifted = found.findLastIndex((codes) => !codes.includes(code));
    return lifted + 1;
  };
  return context.safety.map((code) => {
    const at = said[sinceOf(code)]?.turn;
    const turn = at === undefined || count === 0 ? null : Math.min(at, count - 1);
    return { code, turn, quote: quoteAt(context, turn), params: {} };
  });
}
