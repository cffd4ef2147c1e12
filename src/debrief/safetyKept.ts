/** What of the safety protocol was done right, beside what was not: praise is due here first. */
import { crossesTheLine, type SaidMove } from '../heat/encode.ts';
import { isGoodMove, isPitfall, type Move } from '../heat/moves.ts';
import type { Context } from './context.ts';

export const SAFETY_DEEDS = [
  'anger_heard', // anger at the situation was neither warned nor ended (R117)
  'named', // the behaviour was named, with an offer to help (R118)
  'resumed', // they stopped, and were heard again
  'warned', // the warnings due came before the end
  'way_back', // the end left a way back
  'helped', // a threat or a person in distress was not kept to oneself (R120)
  'stayed', // somebody in distress was stayed with (R122)
  'logged', // written down
  'lead_told', // the lead was told
  'recovered', // a break was taken
  'owned', // the case has an owner
] as const;
export type SafetyDeed = (typeof SAFETY_DEEDS)[number];

export interface KeptDeed {
  readonly deed: SafetyDeed;
  /** Null for what was done after the contact, or all through it. */
  readonly turn: number | null;
}

/** In the order of the list; empty where nothing crossed the line and no protocol was at hand. */
export function safetyKept({ play, safety, stage }: Context): KeptDeed[] {
  const { said, brief, aftercare } = play.end;
  const crossing = said.findIndex(({ move }) => crossesTheLine(move));
  const crossed = crossing >= 0;
  if (stage !== 'ended' || (!crossed && !brief.protocol)) return [];
  const after = crossed ? said.slice(crossing + 1) : [];
  const did = (...moves: Move[]) => after.find(({ move }) => moves.includes(move));
  const heard = (...moves: Move[]) => said.some(({ move }) => moves.includes(move));
  const failed = (...codes: typeof safety) => codes.some((code) => safety.includes(code));
  const ended = did('end_with_route', 'end_without_route');
  const aimed = heard('customer:abuse', 'customer:slur');

  const deeds: { readonly [D in SafetyDeed]: SaidMove | boolean | undefined } = {
    anger_heard: heard('customer:anger') && !failed('warned_on_anger', 'ended_on_anger'),
    named: did('boundary'),
    resumed: ended ? false : resumedIn(after),
    warned: aimed && !failed('ended_without_warning') && ended,
    way_back: did('end_with_route'),
    helped: !failed('threat_not_escalated', 'no_warm_handover') && did(...HELP),
    stayed: heard('customer:distress') && did('keep_connected'),
    logged: aftercare.logged,
    lead_told: aftercare.leadTold,
    recovered: aftercare.recovered,
    owned: aftercare.owned,
  };
  return SAFETY_DEEDS.flatMap((deed): KeptDeed[] => {
    const found = deeds[deed];
    if (!found) return [];
    return [{ deed, turn: found === true ? null : found.turn }];
  });
}

const HELP = ['get_help', 'step_back', 'warm_handover'] as const satisfies readonly Move[];

/** They calmed down after a warning, and what was said next went back to them. */
function resumedIn(after: readonly SaidMove[]): SaidMove | undefined {
  const warned = after.findIndex(({ move }) => move === 'boundary' || move === 'consequence');
  const calm = after.findIndex(({ move }, i) => i > warned && move === 'customer:calm');
  if (warned < 0 || calm < 0) return undefined;
  const next = after.find(({ move }, i) => i > calm && (isGoodMove(move) || isPitfall(move)));
  return next && HEARING.some((move) => move === next.move) ? next : undefined;
}

/** Moves that hear or feel (R118: resume at H and E). */
const HEARING = ['listen', 'reflect', 'empathy'] as const satisfies readonly Move[];
