/** Folding a log: the snapshot is a pure function of the events. */
import { initialTransition, transition } from 'xstate';
import type { SessionLog } from '../log/log.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
} from '../machines/conversation/machine.ts';

/** The conversation's snapshot after the log's events, or after the first `count` of them. */
export function foldLog(log: SessionLog, count: number = log.events.length): ConversationSnapshot {
  let [snapshot] = initialTransition(conversationMachine, { seed: log.seed });
  for (const { event } of log.events.slice(0, count)) {
    [snapshot] = transition(conversationMachine, snapshot, event);
  }
  return snapshot;
}
