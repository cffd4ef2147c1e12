/** The part of howler 2.2.4 that we use, so that tests can pass a fake and nothing else creeps in. */

export type Sprites = Record<string, [number, number] | [number, number, boolean]>;

export interface HowlOptionsLike {
  src: string[];
  sprite: Sprites;
  /** What new sounds of this Howl start at. */
  volume: number;
  onload: () => void;
  onloaderror: (id: number, error: unknown) => void;
}

export interface HowlLike {
  play(sprite: string): number;
  stop(id?: number): unknown;
  /** One number that is a playing sound's id: its present volume. Else: sets the group's. */
  volume(idOrVolume: number): unknown;
  volume(volume: number, id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  once(event: 'play' | 'fade', listener: () => void, id: number): unknown;
  unload(): unknown;
}

export type HowlConstructor = new (options: HowlOptionsLike) => HowlLike;

export interface HowlerLike {
  /** `null` until howler has set itself up, and where there is no Web Audio. */
  readonly ctx: { readonly state: string; resume(): Promise<void> } | null;
  readonly usingWebAudio: boolean;
  /** Sets howler up, if nothing else has yet. */
  volume(volume: number): unknown;
}
