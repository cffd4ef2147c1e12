/** What the customer says, handed to the voice as it is said; the trainee's turn falls silent. */

import type { SpokenLine } from '../../session/ports/voice.ts';
import type { Voice } from '../../session/ports/voiceQueue.ts';
import type { Runner } from '../../session/runner.ts';
import type { Seat } from '../../session/seat.ts';
import { callView } from '../../session/view/callView.ts';

type SessionEventType = Runner['log']['events'][number]['event']['type'];

interface SpeakAlong {
  readonly seat: Seat;
  readonly voice: Voice;
  /** Of the stories' words, as in `en-GB`. */
  readonly language: () => string;
  /** A line at mild intensity where it has one. */
  readonly isMild: () => boolean;
}

/** What the trainee says or does that leaves the customer no word. */
const FALLS_SILENT: ReadonlySet<string> = new Set<SessionEventType>([
  'reply.chosen',
  'beat.interrupted',
  'hold.started',
  'safety.pressed',
]);

/** Follows the seat from contact to contact for as long as the page is open. */
export function speakAlong({ seat, voice, language, isMild }: SpeakAlong): void {
  let runner: Runner | null = null;
  /** How much of the log has been listened to. */
  let heard = 0;

  function follow(): void {
    const next = seat.state.runner;
    if (next !== runner) {
      // A contact that is taken up again is silent until somebody speaks.
      const goesOn = next !== null && next.log.events.length === heard;
      runner = next;
      heard = next?.log.events.length ?? 0;
      if (!goesOn) voice.stop();
    }
    if (runner) listen(runner);
  }

  function listen(now: Runner): void {
    const { paused, phase } = callView(now);
    if (paused) voice.suspend();
    else voice.resume();
    const events = now.log.events.slice(heard);
    // Still inside the press that answered.
    if (events.some(({ event }) => event.type === 'call.answered')) voice.unlock();
    heard = now.log.events.length;
    if (phase === 'left' || events.some(({ event }) => FALLS_SILENT.has(event.type))) voice.stop();
    const lines = events.flatMap(({ event }) =>
      event.type === 'customer.said' ? [event.line] : [],
    );
    const spoken = lines.filter(({ who }) => who === 'customer');
    if (spoken.length > 0) voice.speak(spoken.flatMap((line) => asSpoken(line, now)));
  }

  function asSpoken(
    line: { readonly id: string; readonly text: string; readonly mild?: string | undefined },
    { setup, contact }: Runner,
  ): SpokenLine[] {
    const text = isMild() ? (line.mild ?? line.text) : line.text;
    // A description in brackets is nobody's words.
    if (/^\[[^\]]*\]$/.test(text)) return [];
    return [
      {
        scenario: setup.scenario.data.id,
        id: line.id,
        text,
        asWritten: text === line.text,
        language: language(),
        heat: contact.customer.heat / 10,
        speaker: { id: setup.person.id, ...setup.person.voice },
      },
    ];
  }

  seat.subscribe(follow);
}
