/** What each pitfall does to the customer before amplification, in tenths of a point. */
import type { Channel } from './between.ts';
import type { Pitfall } from './moves.ts';

export interface PitfallRule {
  readonly heats: number;
  readonly costs: number;
}

const rule = (heats: number, costs: number): PitfallRule => ({ heats, costs });

export const PITFALL_RULES: { readonly [P in Pitfall]: PitfallRule } = {
  apology_blames: rule(120, 120),
  abandonment: rule(120, 120),
  raised_voice: rule(120, 80),
  cold_transfer: rule(100, 120),
  mimicry: rule(100, 80),
  calm_down: rule(100, 60),
  apology_hedged: rule(80, 80),
  buck_pass: rule(80, 80),
  denial: rule(80, 80),
  judgemental: rule(80, 80),
  defend: rule(80, 60),
  hold_no_consent: rule(80, 60),
  apology_deferred: rule(70, 80),
  interrupt: rule(70, 50),
  misreflect: rule(60, 60),
  templated: rule(60, 60),
  ignored_no: rule(60, 50),
  correct_early: rule(60, 40),
  hard_stop: rule(60, 40),
  commit_vague: rule(50, 60),
  overclaim: rule(40, 60),
  multitask: rule(30, 30),
  scripted: rule(30, 30),
  rushed: rule(30, 30),
  empathy_generic: rule(20, 20),
  jargon: rule(20, 20),
};

/** What is seen, and not only heard, hurts so many times as much in person (R25). */
export const SEEN_IN_PERSON: { readonly [P in Pitfall]?: number } = { multitask: 2 };

/** The rule as it holds in a channel; as written where none is known. */
export function pitfallRule(move: Pitfall, channel?: Channel): PitfallRule {
  const written = PITFALL_RULES[move];
  const times = channel === 'in_person' ? (SEEN_IN_PERSON[move] ?? 1) : 1;
  return times === 1 ? written : rule(written.heats * times, written.costs * times);
}

/** Each pitfall directly before this one adds a tenth, up to three. */
export const MAX_CHAIN = 3;
