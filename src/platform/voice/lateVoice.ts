/** Providers that are fetched with the first line that is to be heard. */
import type { Said, VoiceProvider } from '../../session/ports/voice.ts';

/** One provider that stands for all of `load`, which is asked once. */
export function lateVoice(load: () => Promise<readonly VoiceProvider[]>): VoiceProvider {
  let providers: readonly VoiceProvider[] = [];
  let loading: Promise<void> | null = null;
  let turn = 0;

  async function arrive(): Promise<void> {
    try {
      providers = await load();
    } catch {
      // Offline, or a chunk of an older build: lines are read on screen.
    }
  }

  function unlockAll(): void {
    for (const provider of providers) provider.unlock?.();
  }

  return {
    async say(line, volume) {
      turn += 1;
      const mine = turn;
      loading ??= arrive();
      await loading;
      for (const provider of providers) {
        if (mine !== turn) return 'stopped';
        const said: Said = await provider.say(line, volume);
        if (said !== 'cannot') return said;
      }
      return mine === turn ? 'cannot' : 'stopped';
    },
    stop() {
      turn += 1;
      for (const provider of providers) provider.stop();
    },
    unlock() {
      loading ??= arrive();
      // Without a turn in between once they are there: some browsers want the press itself.
      if (providers.length > 0) unlockAll();
      else void loading.then(() => unlockAll());
    },
  };
}
