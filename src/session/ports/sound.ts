/**
 * What the game asks of sound, whoever plays it. Plain types and one table, so that the session, the
 * stage and the tests can speak of sounds without a browser. Adapters live in `src/platform/sound/`.
 *
 * The contract of every adapter:
 * - Nothing here throws or rejects. Sound that cannot be had is a `status` with a reason.
 * - Captions do not depend on hearing: they are given when a sound is locked, muted, turned down or
 *   unavailable, in the same order and number as when it is heard.
 * - Loops, tension, volumes and mute are *states*: set before `unlock()`, they hold from then on.
 *   One-shots are *moments*: one that can't sound within a moment of being asked
 *   for is captioned and dropped, never played late.
 */

/** Sounds that are over by themselves. */
export const ONE_SHOTS = [
  'ring',
  'pick-up',
  'hang-up',
  'typing',
  'click',
  'note-taken',
  'reply-landed',
  'reply-missed',
  'page-turn',
  'paused',
] as const;
export type OneShotId = (typeof ONE_SHOTS)[number];

/** Sounds that go on until they are turned off. `ring` and `typing` can be either. */
export const LOOPS = ['ring', 'typing', 'hold-music', 'office-murmur'] as const;
export type LoopId = (typeof LOOPS)[number];

export type SoundId = OneShotId | LoopId;
export type BySound<T> = Readonly<Record<SoundId, T>>;

/** The tension bed: three stems that loop together and are blended by one level. */
export const STEMS = ['tension-low', 'tension-mid', 'tension-high'] as const;
export type StemId = (typeof STEMS)[number];
export type ByStem<T> = Readonly<Record<StemId, T>>;

/** One slider in the settings each. `voice` has no sounds of ours: whoever speaks asks `gain`. */
export const SOUND_CATEGORIES = ['effects', 'ambience', 'voice'] as const;
export type SoundCategory = (typeof SOUND_CATEGORIES)[number];
export type ByCategory<T> = Readonly<Record<SoundCategory, T>>;

/** Codes that the message catalogue turns into words. */
export const CAPTION_CODES = [
  'sound.ring',
  'sound.pick-up',
  'sound.hang-up',
  'sound.typing',
  'sound.note-taken',
  'sound.reply-landed',
  'sound.reply-missed',
  'sound.page-turn',
  'sound.paused',
  'sound.hold-music',
  'sound.office-murmur',
  'sound.tension-low',
  'sound.tension-mid',
  'sound.tension-high',
] as const;
export type CaptionCode = (typeof CAPTION_CODES)[number];

export type SoundCaption = {
  readonly code: CaptionCode;
  /** `once`: show for a moment. `start`: show until the `stop` with the same code. */
  readonly phase: 'once' | 'start' | 'stop';
};

export type SoundFacts = {
  readonly category: SoundCategory;
  /** `null` where the sound only confirms a press, which the screen shows anyway. */
  readonly caption: CaptionCode | null;
};

export const SOUNDS: BySound<SoundFacts> = {
  ring: { category: 'effects', caption: 'sound.ring' },
  'pick-up': { category: 'effects', caption: 'sound.pick-up' },
  'hang-up': { category: 'effects', caption: 'sound.hang-up' },
  typing: { category: 'effects', caption: 'sound.typing' },
  click: { category: 'effects', caption: null },
  'note-taken': { category: 'effects', caption: 'sound.note-taken' },
  'reply-landed': { category: 'effects', caption: 'sound.reply-landed' },
  'reply-missed': { category: 'effects', caption: 'sound.reply-missed' },
  'page-turn': { category: 'effects', caption: 'sound.page-turn' },
  paused: { category: 'effects', caption: 'sound.paused' },
  'hold-music': { category: 'ambience', caption: 'sound.hold-music' },
  'office-murmur': { category: 'ambience', caption: 'sound.office-murmur' },
};

/** Why there is no sound to be had, for as long as the page is open. */
export const SOUND_FAULTS = [
  /** This build, test or setting uses no sound at all. */
  'switched-off',
  /** The browser has no Web Audio, or the machine has no output device. */
  'no-web-audio',
  /** The player's code or a sound file could not be fetched or decoded. */
  'not-loaded',
  /** The player broke where it should not have; it is left alone from then on. */
  'player-failed',
] as const;
export type SoundFault = (typeof SOUND_FAULTS)[number];

export type SoundStatus =
  /** Waits for a press: browsers allow no sound before one. */
  | { readonly state: 'locked' }
  /** `missing`: loops and stems whose file could not be had. They are captioned all the same. */
  | { readonly state: 'ready'; readonly missing: readonly (LoopId | StemId)[] }
  | { readonly state: 'unavailable'; readonly reason: SoundFault };

/** Takes a listener away again. Calling it twice does no harm. */
export type Unlisten = () => void;

export interface SoundPort {
  readonly status: SoundStatus;
  /** Told of every later status, not of the present one. */
  onStatus(listener: (status: SoundStatus) => void): Unlisten;
  /** Told of every meaningful sound, heard or not; at once of those that last and have begun. */
  onCaption(listener: (caption: SoundCaption) => void): Unlisten;

  /** Call from the handler of a press ("Answer"). Resolves when it is known whether sound works. */
  unlock(): Promise<void>;
  play(id: OneShotId): void;
  /** Asking for the state that already holds does nothing. */
  loop(id: LoopId, on: boolean): void;
  /** Blends the tension bed. 0 is silent, 1 is heat at its highest; clamped, NaN counts as 0. */
  tension(level: number): void;

  /** 0 to 1, clamped; NaN counts as 0. */
  setVolume(category: SoundCategory, volume: number): void;
  mute(on: boolean): void;
  /** What a category is heard at now: its volume, or 0 while muted. */
  gain(category: SoundCategory): number;

  /** Stills loops and tension (pause menu) until `resume`. One-shots still play. */
  suspend(): void;
  resume(): void;
  /** Silence, and no more captions. Everything after it does nothing. */
  dispose(): void;
}
