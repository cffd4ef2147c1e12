import { useEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Interlude.css';

interface EndedProps {
  readonly view: CallView;
  readonly onGoOn: () => void;
}

/** The last words stay to be read; then on to the wrap-up or the debrief. */
export function Ended({ view, onGoOn }: EndedProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="interlude" aria-label={words('call.ended.title')}>
      <Icon name="phoneOff" />
      <h2>{words('call.ended.title')}</h2>
      <Button kind="main" big onClick={onGoOn} buttonRef={button}>
        {words(view.scene === 'follow_up' ? 'call.ended.debrief' : 'call.ended.wrap_up')}
      </Button>
    </section>
  );
}
