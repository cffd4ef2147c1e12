/**
 * What the game asks of a voice, whoever lends it. The customer's lines are given in order; each is
 * said by the first provider that can: a recording, then the browser's own voice. Where none can, the
 * line is read on screen, as it is anyway, and the stage moves the mouth in time.
 *
 * The contract of every provider: nothing here throws or rejects, and `say` always resolves.
 */

/** A line as it is to be heard. */
export interface SpokenLine {
  readonly scenario: string;
  /** The line's id in the story. */
  readonly id: string;
  readonly text: string;
  /** The line's own words, and not a milder version: only those can have been recorded. */
  readonly asWritten: boolean;
  /** As in `en-GB`. */
  readonly language: string;
  /** Points, 0 to 100. */
  readonly heat: number;
  /** Who speaks, and how at rest: 1 is a voice's own pitch and rate. */
  readonly speaker: { readonly id: string; readonly pitch: number; readonly rate: number };
}

export const SAID = [
  'said', // to its end
  'stopped', // cut off by `stop`
  'cannot', // not by this provider: the next one may
] as const;
export type Said = (typeof SAID)[number];

export interface VoiceProvider {
  /** `volume`: 0 to 1, asked again whenever it matters. */
  say(line: SpokenLine, volume: () => number): Promise<Said>;
  /** Cuts off what is being said. Doing it twice does no harm. */
  stop(): void;
  /** From the handler of a press: some browsers lend no voice before one. */
  unlock?(): void;
}

/** How heat is heard in a voice. */
export interface Delivery {
  readonly rate: number;
  readonly pitch: number;
  /** 0 to 1, of the volume that is set. */
  readonly volume: number;
}

/** At 0 and at 100 points, of what the speaker has at rest. */
const RATE = [0.94, 1.2] as const;
const PITCH = [0.96, 1.14] as const;
const VOLUME = [0.7, 1] as const;

/** Faster, higher and louder with heat; within what speech synthesis takes. */
export function deliveryOf({ heat, speaker }: Pick<SpokenLine, 'heat' | 'speaker'>): Delivery {
  const part = Math.min(1, Math.max(0, heat / 100));
  const at = ([cold, hot]: readonly [number, number]) => cold + (hot - cold) * part;
  return {
    rate: clamp(speaker.rate * at(RATE), 0.5, 2),
    pitch: clamp(speaker.pitch * at(PITCH), 0.1, 2),
    volume: at(VOLUME),
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
