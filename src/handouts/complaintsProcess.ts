/**
 * The process that HEAT is the conversation layer of (R13, R144): its stages in order, who owns
 * each, what it leaves in the log, and where a trainee meets it in a contact.
 */
import type { LogColumn } from './complaintLog.ts';

export const STAGES = ['log', 'acknowledge', 'investigate', 'inform', 'close', 'improve'] as const;
export type Stage = (typeof STAGES)[number];

export const OWNERS = ['agent', 'case_owner', 'lead', 'manager'] as const;
export type Owner = (typeof OWNERS)[number];

export interface StageRule {
  readonly owner: Owner;
  /** Who steps in where the owner's authority ends. */
  readonly backup: Owner | null;
  /** The columns of the complaint log that the stage fills. */
  readonly fills: readonly LogColumn[];
}

export const STAGE_RULES: { readonly [S in Stage]: StageRule } = {
  log: {
    owner: 'agent',
    backup: null,
    fills: ['case', 'customer', 'channel', 'issue', 'impact'],
  },
  acknowledge: { owner: 'agent', backup: 'lead', fills: ['promise', 'owner', 'due'] },
  investigate: { owner: 'case_owner', backup: 'lead', fills: ['complexity'] },
  inform: { owner: 'case_owner', backup: 'agent', fills: ['updates'] },
  close: { owner: 'case_owner', backup: null, fills: ['outcome', 'closure'] },
  improve: { owner: 'manager', backup: 'lead', fills: ['cause'] },
};
