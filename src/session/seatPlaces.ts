/** Where a seat is: the screen to draw, the scene that follows, and who has the floor. */
import { isOver } from '../machines/conversation/machine.ts';
import type { LaterScene, SessionSignal } from '../machines/session/machine.ts';
import type { Runner } from './runner.ts';
import { SCREENS, type Screen } from './seat.ts';

/** The screen that the session's statechart is at. */
export const screenOf = (value: unknown): Screen => {
  const name = typeof value === 'string' ? value : Object.keys(value as object)[0];
  return SCREENS.find((screen) => screen === name) ?? 'menu';
};

/** Where a resumed session goes on. */
export function placeOf({
  snapshot,
}: Runner): Extract<SessionSignal, { type: 'session.restored' }>['at'] {
  const { scene } = snapshot.context;
  if (isOver(snapshot)) return 'debrief';
  if (snapshot.matches('ended')) return scene === 'contact' ? 'wrapUp' : 'repeatBriefing';
  return SCREEN_OF[scene];
}

const SCREEN_OF = { contact: 'contact', follow_up: 'followUp', repeat: 'repeat' } as const;

/** The scene that one which has ended, its log written, leads on to. */
export function sceneAfter(runner: Runner): LaterScene | null {
  if (runner.can({ type: 'startFollowUp' })) return 'follow_up';
  return runner.can({ type: 'startRepeat' }) ? 'repeat' : null;
}

/** Who has the floor, for the timers. */
export function floorOf({ snapshot }: Runner, hearing: number): SessionSignal {
  if (!snapshot.context.paused) {
    if (snapshot.matches('agentTurn') || snapshot.matches('onHold')) {
      const floor = `${snapshot.matches('onHold') ? 'hold' : 'turn'} ${snapshot.context.contact?.turn}`;
      return { type: 'floor.opened', hearing, floor };
    }
    if (snapshot.matches({ customerSpeaking: 'pause' })) return { type: 'beat.paused', hearing };
  }
  return { type: 'floor.taken' };
}
