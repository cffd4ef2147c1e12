import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../session/intents.ts';
import type { CallView } from '../../session/view/callView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords, type Words } from '../services.ts';
import './Hold.css';
import './Interlude.css';

interface HoldProps {
  readonly view: CallView;
  readonly onIntent: (intent: Intent) => void;
}

/** One press of waiting, in seconds. */
const A_LITTLE = 10;

/** The customer hears music; the desk is free to be looked through, and their time runs. */
export function Hold({ view, onIntent }: HoldProps) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const name = view.customer.first;
  const { hold } = view;
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section class="interlude" aria-label={words('call.hold.title', { name })}>
      <Icon name="music" />
      <h2>{words('call.hold.title', { name })}</h2>
      {hold && (
        <>
          <progress
            class="hold-time"
            aria-label={words('call.hold.time')}
            data-over={hold.over > 0}
            max={hold.elapsed + hold.left}
            value={hold.elapsed}
          />
          <p class="hold-told" role="status" data-over={hold.over > 0}>
            {hold.over > 0 && <Icon name="alert" />}
            <span>{toldOf(hold, words)}</span>
          </p>
          <p>{words('call.hold.more', { seconds: hold.perPage })}</p>
        </>
      )}
      <div class="hold-acts">
        <Button icon="hourglass" onClick={() => onIntent({ type: 'wait', seconds: A_LITTLE })}>
          {words('call.hold.wait', { seconds: A_LITTLE })}
        </Button>
        <Button
          kind="main"
          big
          icon="phone"
          onClick={() => onIntent({ type: 'return' })}
          buttonRef={back}
        >
          {words('call.hold.return', { name })}
        </Button>
      </div>
    </section>
  );
}

/** How the time stands, in words: what was promised, what is gone, and what that means. */
function toldOf(hold: NonNullable<CallView['hold']>, words: Words): string {
  const { promised, elapsed, left, over } = hold;
  const sofar =
    promised === null
      ? words('call.hold.no_length', { elapsed })
      : words('call.hold.of', { promised, elapsed });
  const now = over > 0 ? words('call.hold.over', { over }) : words('call.hold.left', { left });
  return `${sofar} ${now}`;
}
