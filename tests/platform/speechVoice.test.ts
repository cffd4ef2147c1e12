/** The browser's own voice, whose habits are many; there are none in a headless browser. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/platform/voice/sentences.ts';
import { createSpeechVoice } from '../../src/platform/voice/speechVoice.ts';
import {
  aLine,
  createPiece,
  ELSEWHERE,
  ENGLISH,
  GERMAN,
  settled,
  speaking,
} from './speechFakes.ts';

const full = () => 1;

describe('the browser’s voice', () => {
  it('says a line sentence by sentence, each when the one before is over', async () => {
    const { speech, voice } = speaking();
    const said = voice.say(aLine(), full);
    await settled();
    expect(speech.texts).toEqual(['One thing.']);
    await speech.finish();
    expect(speech.texts).toEqual(['One thing.', 'Another thing!']);
    await speech.finish();
    expect(await said).toBe('said');
  });

  it('is off unless it is wanted', async () => {
    const { speech, voice, wish } = speaking();
    wish.wanted = false;
    expect(await voice.say(aLine(), full)).toBe('cannot');
    expect(speech.spoken).toEqual([]);
  });

  it('waits for voices that come late', async () => {
    const { clock, speech, voice } = speaking([]);
    void voice.say(aLine(), full);
    await clock.move(700);
    expect(speech.spoken).toEqual([]);
    speech.arrive([ENGLISH]);
    await settled();
    expect(speech.texts).toEqual(['One thing.']);
  });

  it('gives up where no voice ever comes, and doesn’t keep the next line waiting', async () => {
    const { clock, voice } = speaking([]);
    const first = voice.say(aLine(), full);
    await clock.move(1_600);
    expect(await first).toBe('cannot');
    const before = clock.time;
    expect(await voice.say(aLine(), full)).toBe('cannot');
    expect(clock.time).toBe(before);
  });

  it('never sends words away to be spoken', async () => {
    const { voice, speech } = speaking([ELSEWHERE]);
    expect(await voice.say(aLine(), full)).toBe('cannot');
    expect(speech.spoken).toEqual([]);
  });

  it('takes a voice of the line’s language, and always the same for a person', async () => {
    const { voice, speech } = speaking([GERMAN, ENGLISH]);
    void voice.say(aLine(), full);
    await settled();
    expect(speech.spoken[0]?.voice).toBe(ENGLISH);
    voice.stop();
    void voice.say(aLine({ language: 'de-DE' }), full);
    await settled();
    expect(speech.spoken[0]?.lang).toBe('en-GB');
  });

  it('goes on with the next sentence when one never ends', async () => {
    const { clock, speech, voice } = speaking();
    const said = voice.say(aLine(), full);
    await clock.move(20_000);
    expect(speech.cancels).toBeGreaterThan(0);
    expect(speech.texts).toEqual(['One thing.', 'Another thing!']);
    await clock.move(20_000);
    expect(await said).toBe('said');
  });

  it('leaves the browser a moment after a cancel, which would lose the next words', async () => {
    const { clock, speech, voice } = speaking();
    const first = voice.say(aLine(), full);
    await settled();
    voice.stop();
    expect(await first).toBe('stopped');
    void voice.say(aLine({ text: 'And another.' }), full);
    await settled();
    expect(speech.texts).toEqual(['One thing.']);
    await clock.move(160);
    expect(speech.texts).toEqual(['One thing.', 'And another.']);
  });

  it('says no more of a line that was stopped while it waited', async () => {
    const { clock, speech, voice } = speaking();
    void voice.say(aLine(), full);
    await settled();
    voice.stop();
    const second = voice.say(aLine({ text: 'And another.' }), full);
    voice.stop();
    await clock.move(1_000);
    expect(await second).toBe('stopped');
    expect(speech.texts).toEqual(['One thing.']);
  });

  it.each([
    ['not-allowed', 'cannot'],
    ['synthesis-failed', 'cannot'],
    ['interrupted', 'stopped'],
    ['canceled', 'stopped'],
  ])('takes the error %s as %s', async (error, expected) => {
    const { speech, voice } = speaking();
    const said = voice.say(aLine(), full);
    await settled();
    await speech.fail(error);
    expect(await said).toBe(expected);
  });

  it('follows heat in rate, pitch and loudness, and the volume that is set', async () => {
    const heard = async (heat: number, volume: number) => {
      const { speech, voice } = speaking();
      void voice.say(aLine({ heat }), () => volume);
      await settled();
      const [piece] = speech.spoken;
      return { rate: piece?.rate ?? 0, pitch: piece?.pitch ?? 0, volume: piece?.volume ?? 0 };
    };
    const calm = await heard(10, 1);
    const furious = await heard(90, 1);
    expect(furious.rate).toBeGreaterThan(calm.rate);
    expect(furious.pitch).toBeGreaterThan(calm.pitch);
    expect(furious.volume).toBeGreaterThan(calm.volume);
    expect((await heard(90, 0.5)).volume).toBeCloseTo(furious.volume / 2);
    expect((await heard(90, 0)).volume).toBe(0);
  });

  it('is asked inside a press for something that nobody hears', () => {
    const { speech, voice } = speaking();
    voice.unlock?.();
    expect(speech.spoken[0]).toMatchObject({ text: '', volume: 0 });
  });

  it('is not to be had in a browser without one', async () => {
    const voice = createSpeechVoice({
      speech: null,
      createPiece,
      isWanted: () => true,
      wait: async () => {},
      now: () => 0,
    });
    expect(await voice.say(aLine(), full)).toBe('cannot');
    voice.stop();
    voice.unlock?.();
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['He said “no.” And left…', ['He said “no.”', 'And left…']],
    ['It costs 25.50 a month.', ['It costs 25.50 a month.']],
    ['…', []],
    ['', []],
    ['no mark at all', ['no mark at all']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('are never so long that a browser cuts them off, and lose no word', () => {
    const long = `${'I waited by the window, and nobody came '.repeat(12)}at all.`;
    const pieces = sentencesOf(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(160);
    expect(pieces.join(' ')).toBe(long);
  });
});
