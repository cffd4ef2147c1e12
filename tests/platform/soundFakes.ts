import * as v from 'valibot';
import manifestJson from '../../assets/sound/manifest.json' with { type: 'json' };
import { createHowlerSound } from '../../src/platform/sound/howlerSound.ts';
import type {
  HowlerLike,
  HowlLike,
  HowlOptionsLike,
} from '../../src/platform/sound/howlerTypes.ts';
import { SoundManifestSchema } from '../../src/platform/sound/manifest.ts';
import type { SoundCaption, SoundPort } from '../../src/session/ports/sound.ts';

/** A sound that a fake Howl was asked to play. */
export interface Voice {
  readonly id: number;
  readonly sprite: string;
  volume: number;
  stopped: boolean;
}

/**
 * Howler without loudspeakers. It keeps howler's habits that matter: events come later (`turn`), ids
 * count from 1000, a fade is over only when it is (`endFades`).
 */
export class FakeHowler implements HowlerLike {
  ctx: { state: string; resume(): Promise<void> } | null;
  usingWebAudio = true;
  /** What the browser answers to `resume`. */
  allows = true;
  /** Files that can't be loaded, by their whole name. */
  readonly broken = new Set<string>();
  /** Files asked for, in order. */
  readonly fetched: string[] = [];
  readonly voices: Voice[] = [];
  readonly fades: { id: number; to: number; ms: number }[] = [];
  unloaded = 0;
  throwOn: keyof HowlLike | null = null;
  hidden = false;
  now = 0;
  #pageListeners = new Set<() => void>();
  #later: (() => void)[] = [];
  #loads: (() => void)[] = [];
  #fadeEnds: { id: number; end: () => void }[] = [];

  constructor() {
    const howler = this;
    this.ctx = {
      state: 'suspended',
      async resume() {
        // A browser that refuses never answers.
        if (!howler.allows) return new Promise(() => {});
        this.state = 'running';
      },
    };
  }

  volume(): this {
    return this;
  }

  /** Lets what was put off happen: events, then files. */
  async turn(): Promise<void> {
    for (let i = 0; i < 8; i++) {
      await Promise.resolve();
      const due = this.#later.splice(0);
      for (const act of due) act();
    }
  }

  async load(): Promise<void> {
    while (this.#loads.length > 0) {
      for (const act of this.#loads.splice(0)) act();
      await this.turn();
    }
  }

  endFades(): void {
    for (const { end } of this.#fadeEnds.splice(0)) end();
  }

  /** Voices that go on now, by sprite. */
  playing(sprite: string): Voice[] {
    return this.voices.filter((voice) => voice.sprite === sprite && !voice.stopped);
  }

  show(visible: boolean): void {
    this.hidden = !visible;
    for (const listener of [...this.#pageListeners]) listener();
  }

  get pageListeners(): number {
    return this.#pageListeners.size;
  }

  readonly page = {
    hidden: () => this.hidden,
    onChange: (listener: () => void) => {
      this.#pageListeners.add(listener);
      return () => {
        this.#pageListeners.delete(listener);
      };
    },
  };

  /** The constructor to pass as `Howl`. */
  get Howl(): new (
    options: HowlOptionsLike,
  ) => HowlLike {
    const howler = this;
    const check = (method: keyof HowlLike): void => {
      if (howler.throwOn === method) throw new Error(`${method} broke`);
    };
    return class implements HowlLike {
      groupVolume: number;
      readonly own: Voice[] = [];
      constructor(options: HowlOptionsLike) {
        this.groupVolume = options.volume;
        const file = options.src[0] ?? '';
        howler.fetched.push(file);
        howler.#loads.push(() =>
          howler.broken.has(file) ? options.onloaderror(0, 'no') : options.onload(),
        );
      }
      play(sprite: string): number {
        check('play');
        const id = 1000 + howler.voices.length;
        const voice = { id, sprite, volume: this.groupVolume, stopped: false };
        howler.voices.push(voice);
        this.own.push(voice);
        return id;
      }
      stop(id?: number): void {
        check('stop');
        for (const voice of this.own) if (id === undefined || voice.id === id) voice.stopped = true;
      }
      volume(volume: number, id?: number): unknown {
        check('volume');
        const asked = this.own.find((voice) => voice.id === volume);
        if (id === undefined && asked !== undefined) return asked.volume;
        if (id === undefined) this.groupVolume = volume;
        for (const voice of this.own)
          if (id === undefined || voice.id === id) voice.volume = volume;
        return this;
      }
      fade(from: number, to: number, ms: number, id: number): void {
        check('fade');
        if (from === to) throw new Error('howler never ends a fade to where it is');
        howler.fades.push({ id, to, ms });
        this.volume(to, id);
      }
      once(event: 'play' | 'fade', listener: () => void, id: number): void {
        if (event === 'play') howler.#later.push(listener);
        else howler.#fadeEnds.push({ id, end: listener });
      }
      unload(): void {
        check('unload');
        howler.unloaded++;
        for (const voice of this.own) voice.stopped = true;
      }
    };
  }
}

export const manifest = v.parse(SoundManifestSchema, manifestJson);

export const soundOn = (fake: FakeHowler): SoundPort =>
  createHowlerSound({
    Howl: fake.Howl,
    Howler: fake,
    manifest,
    urlOf: (file) => file,
    page: fake.page,
    now: () => fake.now,
    wait: () => Promise.resolve().then(() => fake.turn()),
  });

/** A port with its effects loaded and its first press behind it. */
export async function readySound(fake = new FakeHowler()): Promise<[SoundPort, FakeHowler]> {
  const sound = soundOn(fake);
  await fake.load();
  await sound.unlock();
  return [sound, fake];
}

export function captionsOf(sound: SoundPort): SoundCaption[] {
  const heard: SoundCaption[] = [];
  sound.onCaption((caption) => heard.push(caption));
  return heard;
}
