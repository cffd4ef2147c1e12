/** Findings of the safety protocol, each with the turn from which it stands. */
import { contactSafetyFailures } from '../heat/close.ts';
import { crossesTheLine } from '../heat/encode.ts';
import { SAFETY_FAILURES, type SafetyFailure } from '../heat/safety.ts';
import { type Context, quoteAt } from './context.ts';
import type { Finding } from './findingCodes.ts';

/** A failure of the protocol. A button pressed early is none: it is coached with the rest. */
export const isOfSafety = ({ code }: Finding): boolean =>
  (SAFETY_FAILURES as readonly Finding['code'][]).includes(code);

export function safetyFindings(context: Context): Finding[] {
  return [...failures(context), ...earlyPresses(context)];
}

/**
 * A failure begins where the shortest prefix ends from which on it is never lifted: for what was
 * done, the deed; for what was left out, the reply that should have answered the signal.
 */
function failures(context: Context): Finding[] {
  if (context.safety.length === 0) return [];
  const { end } = context.play;
  const found = end.said.map((_, i) =>
    contactSafetyFailures({ ...end, said: end.said.slice(0, i + 1) }),
  );
  const since = (code: SafetyFailure): number =>
    found.findLastIndex((codes) => !codes.includes(code)) + 1;
  return context.safety.map((code) => at(context, code, end.said[since(code)]?.turn));
}

/** The button pressed while nothing had been crossed: coached, not held against anybody (L0). */
const earlyPresses = (context: Context): Finding[] =>
  context.play.presses
    .filter(({ said }) => !said.some(({ move }) => crossesTheLine(move)))
    .slice(0, 1)
    .map(({ turn }) => at(context, 'safety_early', turn));

function at(context: Context, code: Finding['code'], said: number | undefined): Finding {
  const last = context.play.turns.length - 1;
  const turn = said === undefined || last < 0 ? null : Math.min(said, last);
  return { code, turn, quote: quoteAt(context, turn), params: {} };
}
