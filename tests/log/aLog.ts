/** A short log in which something of every sort happens, as plain data. */

import type { SessionEvent } from '../../src/log/events.ts';
import { append, LOG_VERSION, type SessionLog } from '../../src/log/log.ts';
import { aBrief, aLine, aReply, TWO_FACTS, WHOLE } from '../support/TestContact.ts';

export const REFLECT = aReply({ id: 'reflect', moves: ['reflect'], facts: TWO_FACTS });
export const PROMISE = aReply({ id: 'promise', slots: WHOLE });

export const EVENTS: readonly SessionEvent[] = [
  { type: 'contact.started', mode: 'practice', brief: aBrief() },
  { type: 'call.answered' },
  { type: 'customer.said', line: aLine({ id: 'v1', vent: true, facts: ['parcel', 'wait'] }) },
  {
    type: 'replies.offered',
    replies: [],
    acts: [
      { act: 'let_run', text: '…' },
      { act: 'encourage', text: 'Go on.' },
      { act: 'interrupt', text: 'Listen' },
    ],
  },
  { type: 'fact.noted', fact: 'parcel' },
  { type: 'beat.encouraged' },
  { type: 'customer.said', line: aLine({ id: 'v2' }) },
  { type: 'replies.offered', replies: [REFLECT, PROMISE], acts: [] },
  { type: 'reply.chosen', id: 'reflect' },
  { type: 'scene.ended' },
  { type: 'confidence.rated', when: 'after', level: 3 },
  {
    type: 'prediction.made',
    reaction: 'unsure',
    missed: 'E',
    satisfied: 40,
    ratings: { hear: 4, act: 2 },
  },
  { type: 'plan.made', cue: 'they shout', deed: 'I say it back', on: '2026-11-27' },
];

export const emptyLog = (): SessionLog => ({
  version: LOG_VERSION,
  scenario: { id: 'parcel', hash: 'abc' },
  framework: 'heat.apologise',
  seed: 7,
  events: [],
});

/** The events, one second apart. */
export const aLog = (): SessionLog =>
  EVENTS.reduce((log, event, i) => append(log, event, i * 1000), emptyLog());
