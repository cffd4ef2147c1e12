/**
 * The session around the conversation: which screen the trainee is at, and the only delays there
 * are. It runs on the actor system's clock, which is injected; what falls due is emitted, and the
 * runner logs it as an event of the conversation.
 */
import { setup } from 'xstate';
import type { Scene } from '../conversation/setup.ts';

/** Silence before the customer's patience first tells, and between further times. Milliseconds. */
export const PATIENCE_TICK_MS = 10_000;
/** How long a customer who hasn't finished stops at a pause before going on by themselves. */
export const BEAT_PAUSE_MS = 5_000;

export const TIMERS = ['off', 'on', 'extended'] as const;
export type Timers = (typeof TIMERS)[number];
const STRETCH: { readonly [T in Timers]: number } = { off: 0, on: 1, extended: 3 };

/** What a contact can lead on to. */
export type LaterScene = Exclude<Scene, 'contact'>;

export type SessionSignal =
  | { readonly type: 'scenario.picked' }
  | { readonly type: 'contact.taken' }
  /**
   * The trainee has the floor, or has given it up. `hearing`: ms until what was said is heard.
   * `floor` tells one from the next: while it is the same, what they do at their desk is silence.
   */
  | { readonly type: 'floor.opened'; readonly hearing: number; readonly floor: string }
  /** The customer stops for breath, and isn't finished. */
  | { readonly type: 'beat.paused'; readonly hearing: number }
  | { readonly type: 'floor.taken' }
  /** A scene has ended; `next` is the one that it leads to, of those after the contact. */
  | { readonly type: 'contact.over'; readonly next: LaterScene | null }
  | { readonly type: 'wrapup.done'; readonly next: LaterScene | null }
  | { readonly type: 'followup.taken' }
  | { readonly type: 'repeat.taken' }
  | { readonly type: 'repeat.declined' }
  | { readonly type: 'menu.opened' }
  | { readonly type: 'timers.set'; readonly timers: Timers }
  /** A saved session goes on where it was. */
  | {
      readonly type: 'session.restored';
      readonly at: 'contact' | 'wrapUp' | 'followUp' | 'repeatBriefing' | 'repeat' | 'debrief';
    };

export interface SessionInput {
  readonly timers: Timers;
}

export interface SessionContext extends SessionInput {
  /** Milliseconds until the lines last said are heard: nobody's silence counts before. */
  readonly hearing: number;
  /** The floor that the trainee had last. */
  readonly floor: string;
}

export type SessionEmitted =
  | { readonly type: 'patience.due'; readonly seconds: number }
  /** The customer goes on venting: the trainee has let it run. */
  | { readonly type: 'beat.due' };

const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionSignal,
    emitted: {} as SessionEmitted,
    input: {} as SessionInput,
  },
  delays: {
    patience: ({ context }) => context.hearing + PATIENCE_TICK_MS * STRETCH[context.timers],
    beat: ({ context }) => context.hearing + BEAT_PAUSE_MS * STRETCH[context.timers],
  },
});

const hear = session.assign({
  hearing: ({ event }) => ('hearing' in event ? event.hearing : 0),
});

const take = session.assign({
  floor: ({ context, event }) => ('floor' in event ? event.floor : context.floor),
});

const setTimers = session.assign({
  timers: ({ context, event }) => (event.type === 'timers.set' ? event.timers : context.timers),
});

/** Nothing has been said since: the silence goes on. */
const isSameFloor = ({ context, event }: { context: SessionContext; event: SessionSignal }) =>
  event.type === 'floor.opened' && event.hearing === 0 && event.floor === context.floor;

const timersRun = ({ context }: { context: SessionContext }): boolean => context.timers !== 'off';

/**
 * Talking, while timers run: with the floor open, patience falls due again and again; at a pause of
 * the customer's venting they go on. Without timers both wait for the trainee.
 */
const talking = session.createStateConfig({
  initial: 'listening',
  states: {
    listening: {},
    floorOpen: {
      on: {
        'floor.opened': { guard: isSameFloor },
        'timers.set': { target: 'floorOpen', reenter: true, actions: setTimers },
      },
      after: {
        patience: {
          guard: timersRun,
          target: 'floorOpen',
          reenter: true,
          actions: [
            session.assign({ hearing: 0 }),
            session.emit({ type: 'patience.due', seconds: PATIENCE_TICK_MS / 1000 }),
          ],
        },
      },
    },
    atPause: {
      on: { 'timers.set': { target: 'atPause', reenter: true, actions: setTimers } },
      after: {
        beat: {
          guard: timersRun,
          target: 'listening',
          actions: session.emit({ type: 'beat.due' }),
        },
      },
    },
  },
  on: {
    'floor.opened': { target: '.floorOpen', reenter: true, actions: [hear, take] },
    'beat.paused': { target: '.atPause', reenter: true, actions: hear },
    'floor.taken': '.listening',
    'contact.over': '#session.wrapUp',
  },
});

export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, hearing: 0, floor: '' }),
  initial: 'menu',
  states: {
    menu: { on: { 'scenario.picked': 'briefing' } },
    briefing: { on: { 'contact.taken': 'contact' } },
    contact: talking,
    wrapUp: {
      on: {
        'wrapup.done': [
          { guard: ({ event }) => event.next === 'follow_up', target: 'followUpBriefing' },
          { guard: ({ event }) => event.next === 'repeat', target: 'repeatBriefing' },
          { target: 'debrief' },
        ],
      },
    },
    followUpBriefing: { on: { 'followup.taken': 'followUp' } },
    followUp: {
      ...talking,
      on: {
        ...talking.on,
        'contact.over': [
          { guard: ({ event }) => event.next === 'repeat', target: '#session.repeatBriefing' },
          { target: '#session.debrief' },
        ],
      },
    },
    /** The customer rings again. Nobody has to take it: the debrief is open as well. */
    repeatBriefing: { on: { 'repeat.taken': 'repeat', 'repeat.declined': 'debrief' } },
    repeat: { ...talking, on: { ...talking.on, 'contact.over': '#session.debrief' } },
    debrief: {},
  },
  on: {
    'menu.opened': '.menu',
    'timers.set': { actions: setTimers },
    'scenario.picked': '.briefing',
    'session.restored': [
      { guard: ({ event }) => event.at === 'contact', target: '.contact' },
      { guard: ({ event }) => event.at === 'wrapUp', target: '.wrapUp' },
      { guard: ({ event }) => event.at === 'followUp', target: '.followUp' },
      { guard: ({ event }) => event.at === 'repeatBriefing', target: '.repeatBriefing' },
      { guard: ({ event }) => event.at === 'repeat', target: '.repeat' },
      { target: '.debrief' },
    ],
  },
});
