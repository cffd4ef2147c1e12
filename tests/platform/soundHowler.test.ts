import { describe, expect, it } from 'vitest';
import type { HowlLike } from '../../src/platform/sound/howlerTypes.ts';
import { stemMix } from '../../src/platform/sound/stemMix.ts';
import { captionsOf, FakeHowler, readySound, soundOn } from './soundFakes.ts';

describe('unlocking', () => {
  it('waits for a press, and then plays', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    await fake.load();
    expect(sound.status).toEqual({ state: 'locked' });
    sound.play('click');
    expect(fake.voices).toEqual([]);
    await sound.unlock();
    expect(sound.status).toEqual({ state: 'ready', missing: [] });
    sound.play('click');
    expect(fake.voices.map((voice) => voice.sprite)).toEqual(['click']);
  });

  it('plays what the unlocking press itself asked for', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    await fake.load();
    const unlocking = sound.unlock();
    sound.play('pick-up');
    await unlocking;
    expect(fake.voices.map((voice) => voice.sprite)).toEqual(['pick-up']);
  });

  it('drops a one-shot that would come late', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    await sound.unlock();
    sound.play('pick-up');
    fake.now = 300;
    sound.play('click');
    fake.now = 500;
    await fake.load();
    expect(fake.voices.map((voice) => voice.sprite)).toEqual(['click']);
  });

  it('stays locked where the browser refuses, and takes the next press', async () => {
    const fake = new FakeHowler();
    fake.allows = false;
    const sound = soundOn(fake);
    await fake.load();
    await sound.unlock();
    expect(sound.status).toEqual({ state: 'locked' });
    fake.allows = true;
    await sound.unlock();
    expect(sound.status.state).toBe('ready');
  });

  it('starts loops that were wanted before the press, and not those that no longer are', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    await fake.load();
    sound.loop('ring', true);
    sound.loop('typing', true);
    sound.loop('ring', false);
    expect(fake.voices).toEqual([]);
    await sound.unlock();
    expect(fake.voices.map((voice) => voice.sprite)).toEqual(['typing:loop']);
  });

  it('tells of every change of status', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    const states: string[] = [];
    sound.onStatus((status) => states.push(status.state));
    await sound.unlock();
    await sound.unlock();
    expect(states).toEqual(['ready']);
  });
});

describe('loading', () => {
  it('fetches effects at once, and ambience only when it is wanted', async () => {
    const [sound, fake] = await readySound();
    expect(fake.fetched).toEqual(['effects.webm']);
    sound.loop('hold-music', true);
    sound.loop('hold-music', false);
    sound.loop('hold-music', true);
    sound.tension(0);
    expect(fake.fetched).toEqual(['effects.webm', 'hold-music.webm']);
    sound.tension(0.4);
    expect(fake.fetched).toEqual(['effects.webm', 'hold-music.webm', 'tension.webm']);
  });

  it('takes the MP3 where the WebM cannot be decoded', async () => {
    const fake = new FakeHowler();
    fake.broken.add('effects.webm');
    const [sound] = await readySound(fake);
    expect(fake.fetched).toEqual(['effects.webm', 'effects.mp3']);
    expect(sound.status.state).toBe('ready');
    sound.play('ring');
    expect(fake.voices).toHaveLength(1);
  });

  it('is unavailable without its effects', async () => {
    const fake = new FakeHowler();
    fake.broken.add('effects.webm').add('effects.mp3');
    const [sound] = await readySound(fake);
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'not-loaded' });
    const captions = captionsOf(sound);
    sound.play('ring');
    expect(captions).toHaveLength(1);
    expect(fake.voices).toEqual([]);
  });

  it('goes on without its tension bed, and says what is missing', async () => {
    const fake = new FakeHowler();
    fake.broken.add('tension.webm').add('tension.mp3');
    const [sound] = await readySound(fake);
    sound.tension(1);
    await fake.load();
    expect(sound.status).toEqual({
      state: 'ready',
      missing: ['tension-low', 'tension-mid', 'tension-high'],
    });
    sound.play('ring');
    expect(fake.playing('ring')).toHaveLength(1);
  });

  it('is unavailable without Web Audio, and fetches nothing then', async () => {
    const fake = new FakeHowler();
    fake.usingWebAudio = false;
    const [sound] = await readySound(fake);
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'no-web-audio' });
    expect(fake.fetched).toEqual([]);
  });
});

describe('loops and tension', () => {
  it('fades ambience in and out, and stops it when the fade is over', async () => {
    const [sound, fake] = await readySound();
    sound.setVolume('ambience', 0.5);
    sound.loop('office-murmur', true);
    await fake.load();
    expect(fake.playing('office-murmur:loop').map((voice) => voice.volume)).toEqual([0.5]);
    sound.loop('office-murmur', false);
    expect(fake.fades.map((fade) => fade.to)).toEqual([0.5, 0]);
    expect(fake.playing('office-murmur:loop')).toHaveLength(1);
    fake.endFades();
    expect(fake.playing('office-murmur:loop')).toEqual([]);
  });

  it('starts a loop anew while its last self is still fading, and leaves the new one', async () => {
    const [sound, fake] = await readySound();
    sound.loop('hold-music', true);
    await fake.load();
    sound.loop('hold-music', false);
    sound.loop('hold-music', true);
    await fake.turn();
    fake.endFades();
    expect(fake.playing('hold-music:loop').map((voice) => [voice.id, voice.volume])).toEqual([
      [1001, 1],
    ]);
  });

  it('never starts a loop that was turned off while it loaded', async () => {
    const [sound, fake] = await readySound();
    sound.loop('hold-music', true);
    sound.loop('hold-music', false);
    await fake.load();
    expect(fake.voices).toEqual([]);
  });

  it('blends all three stems, started together', async () => {
    const [sound, fake] = await readySound();
    sound.tension(0.5);
    await fake.load();
    const mix = stemMix(0.5);
    expect(fake.voices.map(({ sprite, volume }) => [sprite, volume])).toEqual([
      ['tension-low:loop', mix['tension-low']],
      ['tension-mid:loop', mix['tension-mid']],
      ['tension-high:loop', mix['tension-high']],
    ]);
    sound.tension(1);
    expect(fake.voices.map((voice) => voice.volume)).toEqual([1, 1, 1]);
    sound.tension(0);
    fake.endFades();
    expect(fake.voices.every((voice) => voice.stopped)).toBe(true);
  });

  it('does not touch a stem whose gain stays', async () => {
    const [sound, fake] = await readySound();
    sound.tension(0.95);
    await fake.load();
    const before = fake.fades.length;
    sound.tension(1);
    expect(fake.fades).toHaveLength(before);
  });
});

describe('volume', () => {
  it('sets playing and coming effects, and mutes all', async () => {
    const [sound, fake] = await readySound();
    sound.loop('ring', true);
    sound.loop('hold-music', true);
    await fake.load();
    sound.setVolume('effects', 0.25);
    sound.play('click');
    expect(fake.voices.map(({ sprite, volume }) => [sprite, volume])).toEqual([
      ['ring:loop', 0.25],
      ['hold-music:loop', 1],
      ['click', 0.25],
    ]);
    sound.mute(true);
    sound.play('paused');
    expect(fake.voices.map((voice) => voice.volume)).toEqual([0, 0, 0, 0]);
    sound.mute(false);
    expect(fake.playing('hold-music:loop').map((voice) => voice.volume)).toEqual([1]);
  });

  it('keeps what was set before anything was loaded', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    sound.setVolume('effects', 0.3);
    await fake.load();
    await sound.unlock();
    sound.play('ring');
    expect(fake.playing('ring').map((voice) => voice.volume)).toEqual([0.3]);
  });
});

describe('pausing and hiding', () => {
  it('stills loops while suspended, and still plays one-shots', async () => {
    const [sound, fake] = await readySound();
    sound.loop('ring', true);
    sound.suspend();
    sound.play('paused');
    expect(fake.playing('ring:loop')).toEqual([]);
    expect(fake.playing('paused')).toHaveLength(1);
    sound.resume();
    expect(fake.playing('ring:loop')).toHaveLength(1);
  });

  it('stops at once in a hidden page, where no fade would end', async () => {
    const [sound, fake] = await readySound();
    sound.loop('hold-music', true);
    await fake.load();
    fake.show(false);
    expect(fake.playing('hold-music:loop')).toEqual([]);
    fake.show(true);
    expect(fake.playing('hold-music:loop')).toHaveLength(1);
  });

  it('wakes an audio context that the phone stopped', async () => {
    const [, fake] = await readySound();
    fake.show(false);
    if (fake.ctx !== null) fake.ctx.state = 'interrupted';
    fake.show(true);
    await fake.turn();
    expect(fake.ctx?.state).toBe('running');
  });

  it('stays still when the page returns to a paused game', async () => {
    const [sound, fake] = await readySound();
    sound.loop('ring', true);
    sound.suspend();
    fake.show(false);
    fake.show(true);
    expect(fake.playing('ring:loop')).toEqual([]);
  });
});

describe('what howler throws', () => {
  const methods: (keyof HowlLike)[] = ['play', 'stop', 'volume', 'fade', 'unload'];
  it.each(methods)('in %s never reaches the game', async (method) => {
    const [sound, fake] = await readySound();
    sound.loop('ring', true);
    sound.tension(0.5);
    await fake.load();
    const captions = captionsOf(sound);
    fake.throwOn = method;
    sound.play('click');
    sound.loop('ring', false);
    sound.tension(0.9);
    await fake.turn();
    fake.endFades();
    sound.mute(true);
    fake.show(false);
    fake.show(true);
    await sound.unlock();
    sound.play('hang-up');
    expect(captions.at(-1)).toEqual({ code: 'sound.hang-up', phase: 'once' });
    const broken = method !== 'unload';
    expect(sound.status.state).toBe(broken ? 'unavailable' : 'ready');
    if (broken) expect(sound.status).toMatchObject({ reason: 'player-failed' });
    sound.dispose();
  });
});

describe('what howler throws later', () => {
  it.each(['play', 'fade', 'volume'] as const)(
    'in %s, when a file comes, never escapes',
    async (method) => {
      const [sound, fake] = await readySound();
      sound.loop('hold-music', true);
      fake.throwOn = method;
      await fake.load();
      expect(sound.status).toEqual({ state: 'unavailable', reason: 'player-failed' });
    },
  );

  it('in stop, when a fade ends, never escapes', async () => {
    const [sound, fake] = await readySound();
    sound.loop('hold-music', true);
    await fake.load();
    sound.loop('hold-music', false);
    fake.throwOn = 'stop';
    fake.endFades();
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'player-failed' });
  });

  it('in unload, when a file is refused, never escapes', async () => {
    const fake = new FakeHowler();
    fake.broken.add('effects.webm');
    fake.throwOn = 'unload';
    const [sound] = await readySound(fake);
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'player-failed' });
  });
});

describe('disposing', () => {
  it('unloads its files and leaves the page alone', async () => {
    const [sound, fake] = await readySound();
    sound.loop('hold-music', true);
    await fake.load();
    expect(fake.pageListeners).toBe(1);
    sound.dispose();
    expect(fake.unloaded).toBe(2);
    expect(fake.pageListeners).toBe(0);
    expect(fake.voices.every((voice) => voice.stopped)).toBe(true);
  });

  it('puts away a file that was still loading', async () => {
    const fake = new FakeHowler();
    const sound = soundOn(fake);
    sound.dispose();
    await fake.load();
    expect(fake.unloaded).toBe(1);
    expect(fake.voices).toEqual([]);
  });
});
