import type { Guard } from './guard.ts';
import type { HowlConstructor, HowlLike, Sprites } from './howlerTypes.ts';
import type { SoundFileId, SoundManifest } from './manifest.ts';

interface BankOptions {
  readonly Howl: HowlConstructor;
  readonly manifest: SoundManifest;
  /** Address of a file named in the manifest. */
  readonly urlOf: (file: string) => string;
  /** What new sounds of a file start at, when it is loaded. */
  readonly startVolume: (id: SoundFileId) => number;
  readonly onLoaded: (id: SoundFileId) => void;
  /** None of its encodings could be fetched and decoded. */
  readonly onFailed: (id: SoundFileId) => void;
  readonly guard: Guard;
}

export interface SoundBank {
  /** Fetches a file, unless that was asked before. */
  want(id: SoundFileId): void;
  /** `null` until the file is loaded. */
  loaded(id: SoundFileId): HowlLike | null;
  unload(): void;
}

/** Name of the sprite that repeats a sound until it is stopped. */
export const looped = (id: string): string => `${id}:loop`;

/**
 * Holds the sound files, each fetched when first wanted. We try the encodings ourselves, one Howl
 * each: howler picks by what the browser says it can play, and asks about another codec than ours.
 */
export function createSoundBank(options: BankOptions): SoundBank {
  const { Howl, manifest, urlOf } = options;
  const wanted = new Set<SoundFileId>();
  const howls = new Map<SoundFileId, HowlLike>();
  const loading = new Set<HowlLike>();

  function attempt(id: SoundFileId, candidates: readonly string[]): void {
    const [file, ...others] = candidates;
    if (file === undefined) {
      options.onFailed(id);
      return;
    }
    const howl: HowlLike = new Howl({
      src: [urlOf(file)],
      sprite: spritesOf(manifest, id),
      volume: options.startVolume(id),
      onload: options.guard(() => {
        loading.delete(howl);
        howls.set(id, howl);
        options.onLoaded(id);
      }),
      onloaderror: options.guard(() => {
        loading.delete(howl);
        howl.unload();
        attempt(id, others);
      }),
    });
    loading.add(howl);
  }

  return {
    want(id) {
      if (wanted.has(id)) return;
      wanted.add(id);
      const encodings = manifest.files.find((file) => file.id === id)?.encodings ?? [];
      attempt(
        id,
        encodings.map((encoding) => encoding.file),
      );
    },
    loaded: (id) => howls.get(id) ?? null,
    unload() {
      for (const howl of [...howls.values(), ...loading]) howl.unload();
      howls.clear();
      loading.clear();
    },
  };
}

function spritesOf(manifest: SoundManifest, file: SoundFileId): Sprites {
  const sprites: Sprites = {};
  for (const sound of manifest.sounds.filter((s) => s.file === file)) {
    sprites[sound.id] = [sound.offsetMs, sound.durationMs];
    if (sound.loop) sprites[looped(sound.id)] = [sound.offsetMs, sound.durationMs, true];
  }
  return sprites;
}
