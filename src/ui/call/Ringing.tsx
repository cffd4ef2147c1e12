import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { CHANNEL_ICON } from '../vocabulary.ts';
import './Ringing.css';

interface RingingProps {
  readonly view: CallView;
  readonly onAnswer: () => void;
}

/** Somebody waits to be answered. */
export function Ringing({ view, onAnswer }: RingingProps) {
  const words = useWords();
  const answer = useRef<HTMLButtonElement>(null);
  const { channel, company } = view;
  useLayoutEffect(() => answer.current?.focus(), []);
  return (
    <div class="ringing">
      <div class="ringing-sign" aria-hidden="true">
        <Icon name={channel === 'phone' ? 'phoneCall' : CHANNEL_ICON[channel]} />
      </div>
      <h2>
        {channel === 'phone'
          ? words('call.ringing.title')
          : words('call.waiting.title', { name: view.customer.first })}
      </h2>
      <p>{words('call.ringing.more', { company })}</p>
      <Button kind="main" big icon={CHANNEL_ICON[channel]} onClick={onAnswer} buttonRef={answer}>
        {words(`call.answer.${channel}`)}
      </Button>
    </div>
  );
}
