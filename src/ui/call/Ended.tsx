import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Interlude.css';

interface EndedProps {
  readonly view: CallView;
  readonly onGoOn: () => void;
}

const onwards = ({ scene, leadsToRepeat }: CallView): 'wrap_up' | 'repeat' | 'debrief' => {
  if (scene === 'contact') return 'wrap_up';
  return leadsToRepeat ? 'repeat' : 'debrief';
};

/** The last words stay to be read; then on to the wrap-up or the debrief. */
export function Ended({ view, onGoOn }: EndedProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <section class="interlude" aria-label={words('call.ended.title')}>
      <Icon name="phoneOff" />
      <h2>{words('call.ended.title')}</h2>
      <Button kind="main" big onClick={onGoOn} buttonRef={button}>
        {words(`call.ended.${onwards(view)}`)}
      </Button>
    </section>
  );
}
