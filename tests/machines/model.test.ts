/**
 * The conversation as a model, walked by `xstate/graph` with every event that a story could make of
 * it: no story is behind it, so nothing here rests on how one is written. States are told apart by
 * what the machine and the rules decide by.
 */
import { describe, expect, it } from 'vitest';
import type { ActorLogic, AnyStateNode } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { conformanceOf } from '../../src/heat/conformance.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { OUTCOME_LIMITS } from '../../src/heat/outcome.ts';
import type { ActOffer, Line, Reply } from '../../src/heat/speech.ts';
import type { SessionEvent } from '../../src/log/events.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
  isOver,
} from '../../src/machines/conversation/machine.ts';
import type { ConversationInput } from '../../src/machines/conversation/setup.ts';
import { persona } from '../support/people.ts';
import { aBrief, aLine, aReply, WHOLE } from '../support/TestContact.ts';
import { statePath } from '../support/TestSession.ts';

const BRIEF = aBrief({
  persona: persona({ heat: 70, trust: 40, ventNeed: 1 }),
  hasFollowUp: true,
  hasRepeat: true,
  protocol: true,
});

/** One reply for each thing that a reply can do to the machine. */
const REPLIES: readonly Reply[] = [
  aReply({ id: 'hear', moves: ['reflect'], facts: ['parcel', 'wait'] }),
  aReply({ id: 'feel', moves: ['empathy', 'apology'] }),
  aReply({ id: 'act', slots: WHOLE }),
  aReply({ id: 'begin', compose: 'more', slots: { action: 'resend' } }),
  aReply({ id: 'vague', compose: 'done' }),
  aReply({ id: 'may', moves: ['permission'], hold: 60 }),
  aReply({ id: 'spoil', moves: ['mimicry', 'mimicry'] }),
];
const KEPT: readonly Reply[] = [
  aReply({ id: 'kept', follow: 'kept_news' }),
  aReply({ id: 'silent', follow: 'silent' }),
];
const ACTS: readonly ActOffer[] = (['let_run', 'encourage', 'interrupt', 'hold'] as const).map(
  (act) => ({ act, text: act }),
);
const LINES: readonly Line[] = [
  aLine({ id: 'yes', says: 'yes' }),
  aLine({ id: 'vent', vent: true }),
  aLine({ id: 'over', signals: ['talk_over'] }),
];

/** Whatever a story or a trainee could do next; the machine says which of it is possible. */
function eventsAt({ value, context }: ConversationSnapshot): SessionEvent[] {
  const at = statePath(value);
  const says = LINES.map((line): SessionEvent => ({ type: 'customer.said', line }));
  const replies = [...REPLIES, ...(context.scene === 'follow_up' ? KEPT : [])];
  const offers: SessionEvent = { type: 'replies.offered', replies, acts: [...ACTS] };
  if (at === 'ringing') {
    return context.contact === null
      ? [{ type: 'contact.started', mode: 'practice', brief: BRIEF }]
      : [{ type: 'call.answered' }];
  }
  if (at.startsWith('ended')) {
    return [
      { type: 'wrapup.closed' },
      { type: 'followup.started' },
      { type: 'repeat.started' },
      { type: 'session.closed' },
    ];
  }
  const canSpeak = ['agentTurn.choosing', 'customerSpeaking.pause', 'talkOver'].includes(at);
  if (at === 'onHold') return [{ type: 'hold.ended', secondsOver: 30 }, { type: 'safety.pressed' }];
  if (!canSpeak) return [...says, offers, { type: 'scene.ended' }];
  return [
    ...(at === 'talkOver' ? [offers] : []),
    ...replies.map(({ id }): SessionEvent => ({ type: 'reply.chosen', id })),
    { type: 'beat.let_run' },
    { type: 'beat.interrupted' },
    { type: 'hold.started' },
    { type: 'safety.pressed' },
  ];
}

/** What the machine's guards and the outcome read; how it came about is left out. */
function standing({ value, context }: ConversationSnapshot): string {
  const { contact, scene } = context;
  const place = `${statePath(value)} ${scene}`;
  if (!contact) return place;
  const { customer, offered, draft, hold, outcome, verdict } = contact;
  const { heard, plan } = customer.flags;
  return [
    place,
    ...[heard, plan, contact.venting, offered.length > 0].map(Number),
    customer.heat > OUTCOME_LIMITS.partialHeat * 10 ? 'hot' : 'cool',
    Object.keys(draft).length,
    hold?.elapsed === null ? 'asked' : '',
    verdict === 'hangs_up' || verdict === 'closes_formal' ? verdict : '',
    contact.followed ?? '',
    outcome ?? '',
  ].join(' ');
}

/** The machine as the walk types it, which knows of nothing emitted. */
const logic = conversationMachine as unknown as ActorLogic<
  ConversationSnapshot,
  SessionEvent,
  ConversationInput
>;

const walked = adjacencyMapToArray(
  getAdjacencyMap(logic, {
    input: { seed: 1 },
    events: eventsAt,
    serializeState: standing,
    serializeEvent: (event) => JSON.stringify(event),
    stopWhen: isOver,
    limit: 50_000,
  }),
);
const states = new Map(
  walked.flatMap(({ state, nextState }) =>
    [state, nextState].map((each) => [standing(each), each]),
  ),
);

/** Every state of the chart that has none within it, but for the one that anybody may leave for. */
function leavesOf(node: AnyStateNode, path: readonly string[] = []): string[] {
  const within = Object.values(node.states);
  return within.length === 0
    ? [path.join('.')]
    : within.flatMap((inner) => leavesOf(inner, [...path, inner.key]));
}

describe('the conversation, whatever the story', () => {
  it('is walked through every state of the chart, and every scene', () => {
    const met = new Set([...states.values()].map(({ value }) => statePath(value)));
    const chart = leavesOf(conversationMachine.root).filter((leaf) => leaf !== 'left');
    expect([...met].toSorted()).toEqual(chart.toSorted());
    const scenes = new Set([...states.values()].map(({ context }) => context.scene));
    expect(scenes).toEqual(new Set(['contact', 'follow_up', 'repeat']));
  });

  it('can be brought to its debrief from every state', () => {
    const leading = new Map<string, string[]>();
    for (const { state, nextState } of walked) {
      const to = standing(nextState);
      leading.set(to, [...(leading.get(to) ?? []), standing(state)]);
    }
    const closed = [...states].filter(([, { value }]) => value === 'closed').map(([key]) => key);
    const reaching = new Set(closed);
    for (const key of reaching) for (const from of leading.get(key) ?? []) reaching.add(from);
    expect([...states.keys()].filter((key) => !reaching.has(key))).toEqual([]);
    for (const { state } of walked.filter(({ nextState }) => nextState.value === 'closed')) {
      expect(state.context.contact?.outcome).not.toBeNull();
    }
  });

  it('can be left at any moment once it has begun', () => {
    for (const state of states.values()) {
      if (isOver(state) || !state.context.contact) continue;
      expect(state.can({ type: 'contact.left' })).toBe(true);
    }
  });

  it('keeps heat and trust on the scale', () => {
    for (const { context } of states.values()) {
      const { heat = 0, trust = 0 } = context.contact?.customer ?? {};
      expect(heat).toBeGreaterThanOrEqual(0);
      expect(heat).toBeLessThanOrEqual(1000);
      expect(trust).toBeGreaterThanOrEqual(0);
      expect(trust).toBeLessThanOrEqual(1000);
    }
  });

  it.each(FRAMEWORK_IDS)('marks no path as perfect under %s that skips hearing', (id) => {
    const perfect = [...states.values()].flatMap(({ context }) => {
      const said = context.contact?.said ?? [];
      return conformanceOf(said, FRAMEWORKS[id]).fitness === 1 ? [said] : [];
    });
    expect(perfect.filter((said) => !said.some(({ move }) => move === 'reflect'))).toEqual([]);
  });

  it('marks some path as perfect, so that the test above can fail', () => {
    const fitness = [...states.values()].map(
      ({ context }) =>
        conformanceOf(context.contact?.said ?? [], FRAMEWORKS['heat.apologise']).fitness,
    );
    expect(Math.max(...fitness)).toBe(1);
  });
});
