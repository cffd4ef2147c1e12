import { describe, expect, it } from 'vitest';
import { lateVoice } from '../../src/platform/voice/lateVoice.ts';
import { createRecordedVoice, type Recording } from '../../src/platform/voice/recordedVoice.ts';
import type { VoiceProvider } from '../../src/session/ports/voice.ts';
import { aLine, settled } from './speechFakes.ts';

function recorded(over: Partial<Recording> = {}) {
  const opened: string[] = [];
  const recording: Recording & { paused: boolean } = {
    volume: 1,
    paused: false,
    play: async () => {},
    pause() {
      recording.paused = true;
    },
    onended: null,
    onerror: null,
    ...over,
  };
  const voice = createRecordedVoice({
    urlOf: (scenario, line) => (line === 'v1' ? `/${scenario}/${line}.webm` : null),
    open: (url) => {
      opened.push(url);
      return recording;
    },
  });
  return { voice, recording, opened };
}

describe('a recorded line', () => {
  it('is played from its scenario’s folder at the volume of voices, to its end', async () => {
    const { voice, recording, opened } = recorded();
    const said = voice.say(aLine(), () => 0.4);
    expect(opened).toEqual(['/kettle/v1.webm']);
    expect(recording.volume).toBe(0.4);
    recording.onended?.();
    expect(await said).toBe('said');
  });

  it('is left to the next provider where there is none', async () => {
    expect(await recorded().voice.say(aLine({ id: 'v2' }), () => 1)).toBe('cannot');
  });

  it('is never played in place of milder words', async () => {
    const { voice, opened } = recorded();
    expect(await voice.say(aLine({ asWritten: false }), () => 1)).toBe('cannot');
    expect(opened).toEqual([]);
  });

  it('is left to the next provider where it is broken or refused', async () => {
    const broken = recorded();
    const said = broken.voice.say(aLine(), () => 1);
    broken.recording.onerror?.();
    expect(await said).toBe('cannot');
    const refused = recorded({ play: () => Promise.reject(new Error('not allowed')) });
    expect(await refused.voice.say(aLine(), () => 1)).toBe('cannot');
  });

  it('stops when it is cut off', async () => {
    const { voice, recording } = recorded();
    const said = voice.say(aLine(), () => 1);
    voice.stop();
    expect(await said).toBe('stopped');
    expect(recording.paused).toBe(true);
    voice.stop();
  });
});

describe('providers that come late', () => {
  const saying = (said: 'said' | 'cannot'): VoiceProvider => ({
    say: async () => said,
    stop: () => {},
  });

  it('are fetched once, with the first line, and asked in turn', async () => {
    let loads = 0;
    const late = lateVoice(async () => {
      loads += 1;
      return [saying('cannot'), saying('said')];
    });
    expect(loads).toBe(0);
    expect(await late.say(aLine(), () => 1)).toBe('said');
    expect(await late.say(aLine(), () => 1)).toBe('said');
    expect(loads).toBe(1);
  });

  it('that can’t be fetched leave the line to be read', async () => {
    const late = lateVoice(() => Promise.reject(new Error('offline')));
    expect(await late.say(aLine(), () => 1)).toBe('cannot');
  });

  it('that come when the line was cut off say nothing', async () => {
    let arrive = (_: readonly VoiceProvider[]) => {};
    const late = lateVoice(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const said = late.say(aLine(), () => 1);
    late.stop();
    arrive([saying('said')]);
    await settled();
    expect(await said).toBe('stopped');
  });
});
