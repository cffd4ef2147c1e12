/** What is heard, from what happens: moments are played once, states last as long as they hold. */

import type { LoopId, OneShotId, SoundPort } from '../../session/ports/sound.ts';
import type { Runner } from '../../session/runner.ts';
import type { Seat } from '../../session/seat.ts';
import { callView } from '../../session/view/callView.ts';
import type { Moment } from '../../session/view/moments.ts';

const SOUND_OF: { readonly [Type in Moment['type']]: OneShotId | null } = {
  'call.picked_up': 'pick-up',
  'call.hung_up': 'hang-up',
  'hold.began': null,
  'hold.over': 'pick-up',
  'note.taken': 'note-taken',
  'page.turned': 'page-turn',
  'reply.landed': 'reply-landed',
  'reply.missed': 'reply-missed',
  'heat.changed': null,
  'band.changed': null,
};

/** Sounds that tell how a reply did: not before the meter does. */
const JUDGING: readonly OneShotId[] = ['reply-landed', 'reply-missed'];

/** The sounds that last, and how tense it is. */
interface Bed {
  readonly loops: readonly LoopId[];
  /** 0 to 1. */
  readonly tension: number;
  readonly suspended: boolean;
}

const SILENCE: Bed = { loops: [], tension: 0, suspended: false };
const LASTING: readonly LoopId[] = ['ring', 'hold-music', 'office-murmur'];

interface Companions {
  readonly seat: Seat;
  readonly sound: SoundPort & { prepare?(): void };
  /** The heat of this contact is hidden until its debrief. */
  readonly isVeiled: (runner: Runner) => boolean;
}

/** Follows the seat from contact to contact for as long as the page is open. */
export function playAlong({ seat, sound, isVeiled }: Companions): void {
  let runner: Runner | null = null;
  let unhear = () => {};
  let suspended = false;

  function follow(): void {
    const { state } = seat;
    // After a press, and well before the phone rings.
    if (state.screen === 'briefing') sound.prepare?.();
    if (state.runner !== runner) {
      unhear();
      runner = state.runner;
      unhear = runner?.onMoment(hear) ?? (() => {});
    }
    lay(runner ? bedOf(runner) : SILENCE);
  }

  function hear(moment: Moment): void {
    const id = SOUND_OF[moment.type];
    if (id && !(JUDGING.includes(id) && runner && isVeiled(runner))) sound.play(id);
  }

  function lay(bed: Bed): void {
    for (const id of LASTING) sound.loop(id, bed.loops.includes(id));
    sound.tension(bed.tension);
    if (bed.suspended === suspended) return;
    suspended = bed.suspended;
    if (suspended) {
      sound.play('paused');
      sound.suspend();
    } else sound.resume();
  }

  seat.subscribe(follow);
}

function bedOf(runner: Runner): Bed {
  const { phase, channel, meter, paused } = callView(runner);
  switch (phase) {
    case 'ringing':
      return { loops: channel === 'phone' ? ['ring'] : [], tension: 0, suspended: paused };
    case 'hold':
      return { loops: ['hold-music'], tension: 0, suspended: paused };
    case 'ended':
    case 'left':
      return SILENCE;
    default:
      return { loops: ['office-murmur'], tension: meter.heat / 100, suspended: paused };
  }
}
