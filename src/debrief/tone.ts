/** How good an ending is, for whoever reads it at a glance. */
import type { Outcome } from '../heat/outcome.ts';

export type Tone = 'good' | 'mixed' | 'poor';

/** Handing on well and closing safely are successes (R118, R124). */
export const TONE_OF: { readonly [O in Outcome]: Tone } = {
  loyal: 'good',
  resolved: 'good',
  escalated_well: 'good',
  safety_closed: 'good',
  partial: 'mixed',
  escalated_avoidable: 'mixed',
  repeat_contact: 'mixed',
  unresolved: 'poor',
  formal_complaint: 'poor',
  hang_up: 'poor',
  safety_failed: 'poor',
  harm: 'poor',
  demands_supervisor: 'poor',
};
