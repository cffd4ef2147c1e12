import { describe, expect, it } from 'vitest';
import { lateSound } from '../../src/platform/sound/lateSound.ts';
import { FakeHowler, soundOn } from './soundFakes.ts';

function late() {
  const fake = new FakeHowler();
  let loads = 0;
  const sound = lateSound(async () => {
    loads++;
    return soundOn(fake);
  });
  return { sound, fake, loads: () => loads };
}

describe('lateSound', () => {
  it('fetches its player once, when told to', async () => {
    const { sound, loads } = late();
    sound.play('click');
    sound.tension(1);
    expect(loads()).toBe(0);
    sound.prepare();
    sound.prepare();
    await sound.unlock();
    expect(loads()).toBe(1);
    expect(sound.status.state).toBe('ready');
  });

  it('hands over everything that was set meanwhile', async () => {
    const { sound, fake } = late();
    sound.loop('ring', true);
    sound.setVolume('effects', 0.2);
    sound.suspend();
    await sound.unlock();
    await fake.load();
    expect(fake.voices).toEqual([]);
    sound.resume();
    await fake.turn();
    expect(fake.playing('ring:loop').map((voice) => voice.volume)).toEqual([0.2]);
  });

  it('unlocks within the press itself once the player is there', async () => {
    const { sound, fake } = late();
    sound.prepare();
    await fake.turn();
    void sound.unlock();
    expect(fake.ctx?.state).toBe('running');
  });

  it('passes on the status of its player', async () => {
    const { sound, fake } = late();
    fake.broken.add('effects.webm').add('effects.mp3');
    const states: string[] = [];
    sound.onStatus((status) => states.push(status.state));
    await sound.unlock();
    await fake.load();
    expect(states).toEqual(['ready', 'unavailable']);
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'not-loaded' });
  });

  it('is unavailable when its player cannot be fetched', async () => {
    const sound = lateSound(() => Promise.reject(new Error('offline')));
    await sound.unlock();
    expect(sound.status).toEqual({ state: 'unavailable', reason: 'not-loaded' });
  });

  it('puts a player away that comes after the end', async () => {
    const { sound, fake } = late();
    sound.prepare();
    sound.dispose();
    await fake.turn();
    await fake.load();
    expect(fake.unloaded).toBe(1);
    expect(fake.pageListeners).toBe(0);
  });
});
