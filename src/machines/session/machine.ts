/**
 * The session around the conversation: which screen the trainee is at, and the only delays there
 * are. It runs on the actor system's clock, which is injected; what falls due is emitted, and the
 * runner logs it as an event of the conversation.
 */
import { setup } from 'xstate';
import type { Scene } from '../conversation/setup.ts';

/** Silence before the customer's patience first tells, and between further times. Milliseconds. */
export const PATIENCE_TICK_MS = 10_000;

export const TIMERS = ['off', 'on', 'extended'] as const;
export type Timers = (typeof TIMERS)[number];
const STRETCH: { readonly [T in Timers]: number } = { off: 0, on: 1, extended: 3 };

/** What a contact can lead on to. */
export type LaterScene = Exclude<Scene, 'contact'>;

export type SessionSignal =
  | { readonly type: 'scenario.picked' }
  | { readonly type: 'contact.taken' }
  /** The trainee has the floor, or has given it up. */
  | { readonly type: 'floor.opened' }
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

export interface SessionContext {
  readonly timers: Timers;
}

export type SessionEmitted = { readonly type: 'patience.due'; readonly seconds: number };

const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionSignal,
    emitted: {} as SessionEmitted,
    input: {} as SessionContext,
  },
  delays: {
    patience: ({ context }) => PATIENCE_TICK_MS * STRETCH[context.timers],
  },
});

const timersRun = ({ context }: { context: SessionContext }): boolean => context.timers !== 'off';

/** Talking: while the floor is open and timers run, patience falls due again and again. */
const talking = session.createStateConfig({
  initial: 'listening',
  states: {
    listening: { on: { 'floor.opened': 'floorOpen' } },
    floorOpen: {
      on: { 'floor.taken': 'listening', 'floor.opened': { target: 'floorOpen', reenter: true } },
      after: {
        patience: {
          guard: timersRun,
          target: 'floorOpen',
          reenter: true,
          actions: session.emit({ type: 'patience.due', seconds: PATIENCE_TICK_MS / 1000 }),
        },
      },
    },
  },
  on: { 'contact.over': '#session.wrapUp' },
});

export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => input,
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
        'contact.over': [
          { guard: ({ event }) => event.next === 'repeat', target: '#session.repeatBriefing' },
          { target: '#session.debrief' },
        ],
      },
    },
    /** The customer rings again. Nobody has to take it: the debrief is open as well. */
    repeatBriefing: { on: { 'repeat.taken': 'repeat', 'repeat.declined': 'debrief' } },
    repeat: { ...talking, on: { 'contact.over': '#session.debrief' } },
    debrief: {},
  },
  on: {
    'menu.opened': '.menu',
    'timers.set': {
      actions: session.assign({
        timers: ({ context, event }) =>
          event.type === 'timers.set' ? event.timers : context.timers,
      }),
    },
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
