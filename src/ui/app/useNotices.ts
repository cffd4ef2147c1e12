/** What the trainee should know about how this page is doing, put into words. */
import { useEffect, useState } from 'preact/hooks';
import type { SoundStatus } from '../../session/ports/sound.ts';
import type { Notice } from '../../session/seat.ts';
import type { Language } from '../../words/languages.ts';
import { useSeat, useServices, useWords, type Words } from '../services.ts';
import { useRouter } from './routerContext.ts';

export interface ShownNotice {
  readonly key: string;
  readonly text: string;
  readonly dismiss: () => void;
}

/** `stageFailed`: the moving picture could not be had. */
export function useNotices(stageFailed: boolean): readonly ShownNotice[] {
  const { seat, wordBook } = useServices();
  const { notice, cards } = useSeat();
  const words = useWords();
  const router = useRouter();
  const sound = useSoundStatus();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const standing = (key: 'notice.no_sound' | 'notice.no_stage'): ShownNotice => ({
    key,
    text: words(key),
    dismiss: () => setDismissed((keys) => [...keys, key]),
  });
  const lost = (address: string): ShownNotice => ({
    key: 'notice.no_page',
    text: words('notice.no_page', { address: `#${address}` }),
    dismiss: router.forgive,
  });
  const all = [
    ...(router.lost === null ? [] : [lost(router.lost)]),
    ...(notice ? [spoken(notice)] : []),
    ...(sound.state === 'unavailable' && sound.reason !== 'switched-off'
      ? [standing('notice.no_sound')]
      : []),
    ...(wordBook.missing ? [unspoken(wordBook.missing)] : []),
    ...(stageFailed ? [standing('notice.no_stage')] : []),
  ];
  return all.filter(({ key }) => !dismissed.includes(key));

  function unspoken(language: Language): ShownNotice {
    const key = `notice.no_language.${language}`;
    return {
      key,
      text: words('notice.no_language', { language: words(`settings.language.${language}`) }),
      dismiss: () => setDismissed((keys) => [...keys, key]),
    };
  }

  function spoken(given: Notice): ShownNotice {
    const titleOf = (id: string) => cards.find((card) => card.id === id)?.title ?? id;
    return {
      key: given.code,
      text: textOf(given, words, titleOf),
      dismiss: seat.dismissNotice,
    };
  }
}

function textOf(notice: Notice, words: Words, titleOf: (id: string) => string): string {
  switch (notice.code) {
    case 'not_saved':
      return words(`notice.not_saved.${notice.why}`);
    case 'load_failed':
      return words('notice.load_failed', { scenario: titleOf(notice.scenario) });
    case 'log_refused':
      return words('notice.log_refused', { message: notice.message });
    case 'story_broke':
      return words('notice.story_broke', { message: notice.message });
    case 'cannot_resume':
      return words('notice.cannot_resume', { at: notice.error.at });
    case 'cannot_retry':
      return words('notice.cannot_retry', { at: notice.error.at });
    case 'resumed':
    case 'resumed_edited':
      return words(`notice.${notice.code}`);
  }
}

function useSoundStatus(): SoundStatus {
  const { sound } = useServices();
  const [status, setStatus] = useState(sound.status);
  useEffect(() => sound.onStatus(setStatus), [sound]);
  return status;
}
