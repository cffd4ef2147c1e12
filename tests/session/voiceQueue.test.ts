import { describe, expect, it } from 'vitest';
import type { Said, SpokenLine, VoiceProvider } from '../../src/session/ports/voice.ts';
import { createVoice } from '../../src/session/ports/voiceQueue.ts';
import { aLine, settled } from '../platform/speechFakes.ts';

/** A provider whose lines end when the test says so. */
function aProvider(can: (line: SpokenLine) => boolean = () => true) {
  const begun: string[] = [];
  let end: ((said: Said) => void) | null = null;
  const provider: VoiceProvider & { finish(): Promise<void> } = {
    say(line) {
      if (!can(line)) return Promise.resolve('cannot');
      begun.push(line.id);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    stop() {
      end?.('stopped');
      end = null;
    },
    async finish() {
      end?.('said');
      end = null;
      await settled();
    },
  };
  return { provider, begun };
}

const lines = (...ids: string[]) => ids.map((id) => aLine({ id }));

describe('a voice', () => {
  it('says its lines one after another', async () => {
    const { provider, begun } = aProvider();
    createVoice([provider]).speak(lines('a', 'b'));
    await settled();
    expect(begun).toEqual(['a']);
    await provider.finish();
    expect(begun).toEqual(['a', 'b']);
  });

  it('takes a recording where there is one, and else the next that can', async () => {
    const recorded = aProvider(({ id }) => id === 'a');
    const spoken = aProvider();
    createVoice([recorded.provider, spoken.provider]).speak(lines('a', 'b', 'c'));
    await settled();
    await recorded.provider.finish();
    await spoken.provider.finish();
    expect(recorded.begun).toEqual(['a']);
    expect(spoken.begun).toEqual(['b', 'c']);
  });

  it('goes on where nobody can say a line', async () => {
    const { provider, begun } = aProvider(({ id }) => id === 'b');
    createVoice([provider]).speak(lines('a', 'b'));
    await settled();
    expect(begun).toEqual(['b']);
  });

  it('is cut off by the next lines, and by falling silent', async () => {
    const { provider, begun } = aProvider();
    const voice = createVoice([provider]);
    voice.speak(lines('a', 'b'));
    await settled();
    voice.speak(lines('c', 'd'));
    await settled();
    expect(begun).toEqual(['a', 'c']);
    voice.stop();
    await settled();
    expect(begun).toEqual(['a', 'c']);
  });

  it('begins the line again that a pause cut off', async () => {
    const { provider, begun } = aProvider();
    const voice = createVoice([provider]);
    voice.speak(lines('a', 'b'));
    await settled();
    await provider.finish();
    voice.suspend();
    await settled();
    expect(begun).toEqual(['a', 'b']);
    voice.resume();
    voice.resume();
    await settled();
    expect(begun).toEqual(['a', 'b', 'b']);
  });

  it('keeps lines that are given while it is paused', async () => {
    const { provider, begun } = aProvider();
    const voice = createVoice([provider]);
    voice.suspend();
    voice.speak(lines('a'));
    await settled();
    expect(begun).toEqual([]);
    voice.resume();
    await settled();
    expect(begun).toEqual(['a']);
  });
});
