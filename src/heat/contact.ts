/** The state of one contact as the rules keep it, over and above the customer's own. */
import type { FollowThrough } from './between.ts';
import type { Brief } from './brief.ts';
import { type Customer, customerAtStart } from './customer.ts';
import type { MoveAccount } from './dynamics.ts';
import type { SaidMove } from './encode.ts';
import type { Hold } from './hold.ts';
import type { Outcome } from './outcome.ts';
import type { Commitment } from './promise.ts';
import type { ActOffer, Reply, Slots } from './speech.ts';
import type { Tenths } from './tenths.ts';

/** What the customer does next, over the story's own line (§ outcomes in a contact). */
export const VERDICTS = [
  'go_on',
  'demands_supervisor',
  'warns_formal',
  'closes_formal',
  'hangs_up',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One turn of the agent's: what was done, what it was worth, move by move. */
export interface TurnAccount {
  readonly turn: number;
  /** A reply's id, or an act such as `@encourage`. */
  readonly by: string;
  readonly quote: string;
  /** Moves as they counted in this position, which may differ from the tags (R35). */
  readonly moves: readonly MoveAccount[];
  readonly heatBefore: Tenths;
  readonly trustBefore: Tenths;
  readonly heatAfter: Tenths;
  readonly trustAfter: Tenths;
}

/** What brought the customer back: a vague promise, or silence after one. */
type RepeatCause = 'vague' | 'silent';

export interface Contact {
  readonly brief: Brief;
  readonly customer: Customer;
  /** The customer has more to say before the floor is free. */
  readonly venting: boolean;
  /** Facts that the customer or the case file has brought to light. */
  readonly revealed: readonly string[];
  readonly notes: readonly string[];
  readonly pages: readonly string[];
  /** The customer said no to a request for details and hasn't been heard since (R56). */
  readonly noStands: boolean;
  readonly offered: readonly Reply[];
  readonly acts: readonly ActOffer[];
  readonly draft: Slots;
  readonly commitments: readonly Commitment[];
  readonly said: readonly SaidMove[];
  readonly turn: number;
  readonly lastTurn: TurnAccount | null;
  readonly boilingTurns: number;
  readonly supervisor: { readonly demanded: boolean; readonly refusals: number };
  readonly formalWarned: boolean;
  readonly verdict: Verdict;
  readonly handedOver: 'warm' | 'cold' | null;
  /** A hold asked for, or going on. */
  readonly hold: Hold | null;
  /** Holds that are over, with their five checks. */
  readonly holds: readonly Hold[];
  /** The case turned out complex in the course of the contact, or was from the start. */
  readonly complex: boolean;
  readonly verified: boolean;
  /** Account detail was given before the customer was verified. */
  readonly disclosed: boolean;
  readonly stockLines: number;
  readonly safetyPresses: number;
  /** Inner acts, once each. */
  readonly breathed: boolean;
  /** The turn before which the trainee breathed: nothing presses them in it (R103). */
  readonly unhurried: number | null;
  readonly smiled: boolean;
  /** Seconds of the silence that goes on now: since somebody last said something. */
  readonly silence: number;
  /** What was done about an incident, after the contact. */
  readonly aftercare: {
    readonly logged: boolean;
    readonly leadTold: boolean;
    readonly recovered: boolean;
    readonly owned: boolean;
  };
  readonly followed: FollowThrough | null;
  /** The customer came back over a promise that was vague or not kept (R85). */
  readonly repeat: { readonly after: RepeatCause } | null;
  readonly closureChecked: boolean;
  readonly outcome: Outcome | null;
}

export function contactAtStart(brief: Brief): Contact {
  return {
    brief,
    customer: customerAtStart(brief.persona),
    venting: false,
    revealed: [],
    notes: [],
    pages: [],
    noStands: false,
    offered: [],
    acts: [],
    draft: {},
    commitments: [],
    said: [],
    turn: 0,
    lastTurn: null,
    boilingTurns: 0,
    supervisor: { demanded: false, refusals: 0 },
    formalWarned: false,
    verdict: 'go_on',
    handedOver: null,
    hold: null,
    holds: [],
    complex: brief.complexity === 'complex',
    verified: false,
    disclosed: false,
    stockLines: 0,
    safetyPresses: 0,
    breathed: false,
    unhurried: null,
    smiled: false,
    silence: 0,
    aftercare: { logged: false, leadTold: false, recovered: false, owned: false },
    followed: null,
    repeat: null,
    closureChecked: false,
    outcome: null,
  };
}

/** The agent closed the contact themselves, under the safety protocol. */
export const endedByAgent = ({ said }: Contact): boolean =>
  said.some(({ move }) => move === 'end_with_route' || move === 'end_without_route');

/** Replies whose needs are met by what was noted and read; the rest stay unseen (R18). */
export function openReplies(contact: Contact): readonly Reply[] {
  return contact.offered.filter((reply) =>
    reply.needs.every(({ kind, id }) =>
      (kind === 'note' ? contact.notes : contact.pages).includes(id),
    ),
  );
}
