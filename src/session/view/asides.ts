/** What the trainee's own acts bring, beside what anybody says: noticed once, and then gone. */
import type { SessionLog } from '../../log/log.ts';

export interface Aside {
  /** The sequence number of its event. */
  readonly key: number;
  readonly kind: 'breath' | 'smile' | 'safety';
  /** The author's words, where they have some for it. */
  readonly text: string | null;
}

/**
 * The asides after a sequence number. `breath` is what is noticed in a breath (R103). The safety
 * button gives one only where no story answers it: a note, at no cost (R117).
 */
export function asidesSince(since: number, log: SessionLog, breath: string | null): Aside[] {
  const started = log.events[0]?.event;
  const answered = started?.type === 'contact.started' && started.brief.protocol === true;
  const found = log.events.flatMap(({ seq, event }): Aside[] => {
    if (seq <= since) return [];
    switch (event.type) {
      case 'agent.breathed':
        return [{ key: seq, kind: 'breath', text: breath }];
      case 'agent.smiled':
        return [{ key: seq, kind: 'smile', text: null }];
      case 'safety.pressed':
        return answered ? [] : [{ key: seq, kind: 'safety', text: null }];
      default:
        return [];
    }
  });
  // Pressed twice, it says the same: once is enough.
  return found.filter(({ kind }, i) => found.findLastIndex((other) => other.kind === kind) === i);
}
