/** What holds for every sound port, whatever is behind it. */

import { describe, expect, it } from 'vitest';
import { lateSound } from '../../src/platform/sound/lateSound.ts';
import { silentSound } from '../../src/session/ports/silentSound.ts';
import { ONE_SHOTS, SOUNDS, type SoundPort } from '../../src/session/ports/sound.ts';
import { captionsOf, FakeHowler, readySound, soundOn } from './soundFakes.ts';

const PORTS: Record<string, () => SoundPort | Promise<SoundPort>> = {
  silent: () => silentSound(),
  'howler, locked': () => soundOn(new FakeHowler()),
  'howler, ready': async () => (await readySound())[0],
  'howler, no Web Audio': () => {
    const fake = new FakeHowler();
    fake.usingWebAudio = false;
    fake.ctx = null;
    return soundOn(fake);
  },
  'late, not yet there': () => lateSound(() => new Promise(() => {})),
  'late, there': async () => {
    const late = lateSound(async () => (await readySound())[0]);
    await late.unlock();
    return late;
  },
  'late, lost': async () => {
    const late = lateSound(() => Promise.reject(new Error('offline')));
    await late.unlock();
    return late;
  },
};

describe.each(Object.entries(PORTS))('%s', (_name, make) => {
  it('captions the same call the same way, muted or not', async () => {
    const sound = await make();
    const captions = captionsOf(sound);
    sound.loop('ring', true);
    sound.loop('ring', true);
    sound.loop('ring', false);
    sound.play('pick-up');
    sound.mute(true);
    sound.setVolume('effects', 0);
    sound.tension(0.3);
    sound.play('click');
    sound.suspend();
    sound.play('paused');
    sound.resume();
    sound.tension(0.8);
    sound.play('hang-up');
    expect(captions.map(({ code, phase }) => `${phase} ${code}`)).toEqual([
      'start sound.ring',
      'stop sound.ring',
      'once sound.pick-up',
      'start sound.tension-low',
      'once sound.paused',
      'stop sound.tension-low',
      'start sound.tension-high',
      'once sound.hang-up',
    ]);
  });

  it('captions every one-shot that has a caption, and no other', async () => {
    const sound = await make();
    const captions = captionsOf(sound);
    for (const id of ONE_SHOTS) sound.play(id);
    const expected = ONE_SHOTS.map((id) => SOUNDS[id].caption).filter((code) => code !== null);
    expect(captions.map((caption) => caption.code)).toEqual(expected);
  });

  it('lets a tension caption go only when it is clearly past', async () => {
    const sound = await make();
    const captions = captionsOf(sound);
    for (const level of [0.5, 0.48, 0.51, 0.45, 0.43, 0.2, 0.18]) sound.tension(level);
    expect(captions.map(({ code, phase }) => `${phase} ${code}`)).toEqual([
      'start sound.tension-mid',
      'stop sound.tension-mid',
      'start sound.tension-low',
      'stop sound.tension-low',
    ]);
  });

  it('clamps volumes, and gives no gain while muted', async () => {
    const sound = await make();
    sound.setVolume('voice', 0.4);
    sound.setVolume('ambience', 7);
    sound.setVolume('effects', Number.NaN);
    const gains = () => [sound.gain('voice'), sound.gain('ambience'), sound.gain('effects')];
    expect(gains()).toEqual([0.4, 1, 0]);
    sound.mute(true);
    expect(gains()).toEqual([0, 0, 0]);
    sound.mute(false);
    expect(gains()).toEqual([0.4, 1, 0]);
  });

  it('says and does nothing more once disposed of', async () => {
    const sound = await make();
    const captions = captionsOf(sound);
    sound.dispose();
    sound.dispose();
    sound.play('ring');
    sound.loop('typing', true);
    sound.tension(1);
    sound.suspend();
    sound.resume();
    await sound.unlock();
    expect(captions).toEqual([]);
  });

  it('tells whoever comes later what can be heard already', async () => {
    const sound = await make();
    sound.loop('ring', true);
    sound.loop('office-murmur', true);
    sound.loop('ring', false);
    sound.tension(1);
    expect(captionsOf(sound)).toEqual([
      { code: 'sound.office-murmur', phase: 'start' },
      { code: 'sound.tension-high', phase: 'start' },
    ]);
  });

  it('lets a listener go, and keeps its twin', async () => {
    const sound = await make();
    const heard: string[] = [];
    const listener = () => heard.push('x');
    const unlisten = sound.onCaption(listener);
    sound.onCaption(listener);
    unlisten();
    unlisten();
    sound.play('ring');
    expect(heard).toEqual(['x']);
  });
});
