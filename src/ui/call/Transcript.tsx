import { useEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { clock } from '../format.ts';
import { useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './Transcript.css';

interface TranscriptProps {
  readonly utterances: CallView['transcript'];
  /** The customer's. */
  readonly name: string;
}

/** Everything said so far, announced as it grows while it is open. */
export function Transcript({ utterances, name }: TranscriptProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const spoken = useSpoken();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [utterances.length]);
  return (
    <div class="transcript" role="log" aria-live="polite" aria-label={words('call.transcript')}>
      {utterances.length === 0 && <p>{words('call.transcript.empty')}</p>}
      {utterances.map((utterance) => (
        <div key={utterance.key} class={`utterance utterance-${utterance.who}`}>
          <p class="utterance-who">
            <strong>{speakerOf(utterance)}</strong>
            <span>{clock(utterance.at)}</span>
          </p>
          {utterance.text === '' ? (
            <p>{words('call.nothing_said')}</p>
          ) : (
            <p lang={lang}>{spoken(utterance)}</p>
          )}
        </div>
      ))}
      <div ref={end} />
    </div>
  );

  function speakerOf({ who }: CallView['transcript'][number]): string {
    return who === 'customer' ? name : words(`call.speaker.${who}`);
  }
}
