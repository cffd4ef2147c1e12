import { useEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Interlude.css';

interface HoldProps {
  readonly view: CallView;
  readonly onReturn: () => void;
}

/** The customer hears music; the desk is free to be looked through. */
export function Hold({ view, onReturn }: HoldProps) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const name = view.customer.first;
  useEffect(() => back.current?.focus(), []);
  return (
    <section class="interlude" aria-label={words('call.hold.title', { name })}>
      <Icon name="music" />
      <h2>{words('call.hold.title', { name })}</h2>
      <p>{words('call.hold.more')}</p>
      <Button kind="main" big icon="phone" onClick={onReturn} buttonRef={back}>
        {words('call.hold.return', { name })}
      </Button>
    </section>
  );
}
