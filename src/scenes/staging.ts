/** What each phase of a contact shows, as a table; and the curtain between two of them. */
import type { StageView } from '../session/view/stageView.ts';
import { towards } from './motion.ts';

export const BADGES = ['ringing', 'hold', 'ended'] as const;
export type Badge = (typeof BADGES)[number];

export interface Staging {
  /** Whether the customer is to be seen. */
  readonly person: boolean;
  /** Darkness over them, 0..1. */
  readonly dim: number;
  readonly badge: Badge | null;
  /** Whether anything may move. */
  readonly live: boolean;
}

const LIVE: Staging = { person: true, dim: 0, badge: null, live: true };
const RINGING: Staging = { person: false, dim: 0.8, badge: 'ringing', live: true };
const HOLD: Staging = { person: true, dim: 0.55, badge: 'hold', live: true };
const LINE_DEAD: Staging = { person: false, dim: 0.72, badge: 'ended', live: false };
/** Nobody hangs up at a counter: they have left, and the place is still there. */
const GONE: Staging = { person: false, dim: 0.12, badge: null, live: false };
const WAITING: Staging = { ...HOLD, dim: 0.3, badge: null };
const PAUSED_DIM = 0.3;

function phaseStaging({ phase, channel }: StageView): Staging {
  const call = channel === 'phone';
  switch (phase) {
    case 'ringing':
      return call ? RINGING : { ...GONE, live: true };
    case 'hold':
      return call ? HOLD : WAITING;
    case 'ended':
    case 'left':
      return call ? LINE_DEAD : GONE;
    case 'customer':
    case 'pause':
    case 'agent':
    case 'composing':
    case 'talk_over':
      return LIVE;
  }
}

export function stagingOf(view: StageView): Staging {
  const staging = phaseStaging(view);
  if (!view.paused) return staging;
  return { ...staging, dim: Math.max(staging.dim, PAUSED_DIM), live: false };
}

/** What is on the stage this instant: `dim` runs after the staging, the person comes and goes. */
export interface Curtain {
  readonly dim: number;
  readonly person: boolean;
}

export function curtainFor({ dim, person }: Staging): Curtain {
  return { dim, person };
}

/** Dark enough that nobody sees the customer appear or go. */
const CLOSED = 0.985;
/** Milliseconds to half the way. */
const CLOSING = 70;
const OPENING = 150;

/** The curtain `delta` milliseconds later: a person comes or goes only while it is closed. */
export function moveCurtain(curtain: Curtain, staging: Staging, delta: number): Curtain {
  const changing = curtain.person !== staging.person;
  const goal = changing ? 1 : staging.dim;
  const dim = towards(curtain.dim, goal, delta, goal > curtain.dim ? CLOSING : OPENING);
  return { dim, person: changing && dim >= CLOSED ? staging.person : curtain.person };
}

export function curtainAtRest(curtain: Curtain, staging: Staging): boolean {
  return curtain.dim === staging.dim && curtain.person === staging.person;
}
