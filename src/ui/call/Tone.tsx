import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSettings, useWords } from '../services.ts';
import './Asides.css';

interface ToneProps {
  readonly view: CallView;
  /** The caller is heard and not seen. */
  readonly voiceOnly: boolean;
}

/** A change of voice and face as a caption, for whoever can't hear the one or see the other. */
export function Tone({ view, voiceOnly }: ToneProps) {
  const { captions } = useSettings();
  const words = useWords();
  const { band, cameFrom } = view.meter;
  if (!captions || cameFrom === null || view.phase === 'ended') return null;
  const name = { name: view.customer.first };
  return (
    <p class="aside aside-tone">
      <Icon name="ear" />
      <span>{words(voiceOnly ? `tone.heard.${band}` : `tone.seen.${band}`, name)}</span>
    </p>
  );
}
