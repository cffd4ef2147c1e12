import type { CallView } from '../../session/view/callView.ts';
import { points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { Asides } from './Asides.tsx';
import './Line.css';
import { changeWords } from './Meter.tsx';

interface LineProps {
  readonly view: CallView;
  readonly veiled: boolean;
  readonly readsAloud: boolean;
}

type Utterance = CallView['transcript'][number];

/** What was said since the trainee last spoke, announced as it comes. */
export function Line({ view, veiled, readsAloud }: LineProps) {
  const words = useWords();
  const latest = view.transcript.filter(({ key }) => view.latest.includes(key));
  const before = view.transcript.findLast(
    ({ key }) => key > view.sceneBegan && !view.latest.includes(key),
  );
  const { band, heat, heatChange } = view.meter;
  return (
    <section class="line" aria-label={words('call.says', { name: view.customer.first })}>
      {before && <Before said={before} />}
      <div
        class={latest.length > 0 ? 'line-bubble' : 'sr-only'}
        aria-live={readsAloud ? 'polite' : 'off'}
      >
        {latest.map((said) => (
          <Said key={said.key} said={said} name={view.customer.first} />
        ))}
        {!veiled && heatChange !== null && (
          <p class="sr-only">
            {words('call.heat.spoken', {
              heat: points(words, heat),
              band: words(`band.${band}`),
              change: changeWords(heatChange, words),
            })}
          </p>
        )}
      </div>
      <Asides asides={view.asides} />
    </section>
  );
}

/** A description in brackets is nobody's words. */
function Quoted({ text }: { readonly text: string }) {
  const words = useWords();
  return <span>{/^\[[^\]]*\]$/.test(text) ? text : words('common.quote', { text })}</span>;
}

function Said({ said, name }: { readonly said: Utterance; readonly name: string }) {
  const words = useWords();
  const spoken = useSpoken();
  if (said.who === 'customer') {
    return (
      <p class="line-customer">
        <span class="sr-only">{name}: </span>
        <Quoted text={spoken(said)} />
      </p>
    );
  }
  if (said.who === 'lead') {
    return (
      <p class="line-lead">
        <strong>{words('call.speaker.lead')}</strong>
        {words('common.quote', { text: said.text })}
      </p>
    );
  }
  return (
    <p class="line-narrator">
      <Icon name="info" />
      <span>{said.text}</span>
    </p>
  );
}

/** The trainee's own last words, so that the answer can be read beside them. */
function Before({ said }: { readonly said: Utterance }) {
  const words = useWords();
  if (said.who !== 'agent' && said.who !== 'act') return null;
  return (
    <p class="line-before">
      <span>{words('call.you_said')}</span> {said.text}
    </p>
  );
}
