/**
 * The escalation decision tool (R129): what is known of a contact in, a route and the reason for it
 * out. The first rule that fits decides, from what can't wait to what can; the same inputs give the
 * same output. It advises; nothing is scored.
 */

export const AUTHORITIES = ['within', 'above'] as const;
export const RISKS = ['none', 'some', 'serious'] as const;
export const CONTACTS = ['first', 'second', 'third_or_more'] as const;
/** What was said or shown, as in the safety protocol. */
export const DANGERS = ['none', 'abuse', 'threat', 'distress', 'present'] as const;

export interface EscalationInputs {
  /** What would solve it is the agent's to give, or somebody else's. */
  readonly authority: (typeof AUTHORITIES)[number];
  /** Harm to health, money or a deadline if it waits. */
  readonly risk: (typeof RISKS)[number];
  /** Bereavement, illness, confusion, hardship, a scam under way. */
  readonly vulnerable: boolean;
  readonly contact: (typeof CONTACTS)[number];
  readonly managerAsked: boolean;
  /** A lawyer, a regulator, the press. */
  readonly legalOrMedia: boolean;
  readonly safety: (typeof DANGERS)[number];
}

export const ESCALATION_ROUTES = [
  'get_out', // leave, then the emergency number
  'lead_now', // the lead at once, while the contact goes on
  'lead_warm', // a warm handover to the lead, in this contact
  'specialist', // a warm handover to whoever is trained for it
  'complaints', // the desk for formal complaints
  'protocol', // the agent goes on, by the safety protocol
  'keep', // the agent goes on
] as const;
export type EscalationRoute = (typeof ESCALATION_ROUTES)[number];

export const ESCALATION_REASONS = [
  'danger_present',
  'threat_made',
  'in_distress',
  'abuse_heard',
  'serious_risk',
  'legal_or_media',
  'vulnerable',
  'beyond_authority',
  'asked_and_entitled',
  'came_back_too_often',
  'within_authority',
] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

export interface Escalation {
  readonly route: EscalationRoute;
  readonly reason: EscalationReason;
}

interface Rule extends Escalation {
  readonly fits: (inputs: EscalationInputs) => boolean;
}

const RULES: readonly Rule[] = [
  { route: 'get_out', reason: 'danger_present', fits: ({ safety }) => safety === 'present' },
  { route: 'lead_now', reason: 'threat_made', fits: ({ safety }) => safety === 'threat' },
  { route: 'lead_now', reason: 'in_distress', fits: ({ safety }) => safety === 'distress' },
  { route: 'lead_now', reason: 'serious_risk', fits: ({ risk }) => risk === 'serious' },
  { route: 'protocol', reason: 'abuse_heard', fits: ({ safety }) => safety === 'abuse' },
  { route: 'complaints', reason: 'legal_or_media', fits: ({ legalOrMedia }) => legalOrMedia },
  { route: 'specialist', reason: 'vulnerable', fits: ({ vulnerable }) => vulnerable },
  {
    route: 'lead_warm',
    reason: 'beyond_authority',
    fits: ({ authority }) => authority === 'above',
  },
  { route: 'lead_warm', reason: 'asked_and_entitled', fits: ({ managerAsked }) => managerAsked },
  {
    route: 'lead_warm',
    reason: 'came_back_too_often',
    fits: ({ contact, risk }) =>
      contact === 'third_or_more' || (contact === 'second' && risk === 'some'),
  },
];

const KEEP: Escalation = { route: 'keep', reason: 'within_authority' };

/** Every answer in the order in which it is tried: the first reason that fits decides. */
export const ESCALATION_ORDER: readonly Escalation[] = [...RULES, KEEP].map(
  ({ route, reason }) => ({ route, reason }),
);

/** Where a contact belongs, and why. */
export function escalationFor(inputs: EscalationInputs): Escalation {
  const { route, reason } = RULES.find(({ fits }) => fits(inputs)) ?? KEEP;
  return { route, reason };
}
