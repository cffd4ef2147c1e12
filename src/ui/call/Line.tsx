import type { CallView } from '../../session/view/callView.ts';
import { points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { quoted } from '../quoted.ts';
import { useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { AppearingText } from './AppearingText.tsx';
import { Asides } from './Asides.tsx';
import './Line.css';
import { changeWords } from './Meter.tsx';
import { Tone } from './Tone.tsx';
import type { Appearing } from './useAppearing.ts';

interface LineProps {
  readonly view: CallView;
  readonly appearing: Appearing;
  readonly veiled: boolean;
  /** The caller is heard and not seen. */
  readonly voiceOnly: boolean;
  readonly readsAloud: boolean;
}

type Utterance = CallView['transcript'][number];

/** What was said since the trainee last spoke, announced as it comes. */
export function Line({ view, appearing, veiled, voiceOnly, readsAloud }: LineProps) {
  const words = useWords();
  const latest = view.transcript.filter(({ key }) => view.latest.includes(key));
  const before = view.transcript.findLast(
    ({ key }) => key > view.sceneBegan && !view.latest.includes(key),
  );
  const { band, heat, heatChange } = view.meter;
  return (
    <section class="line" aria-label={words('call.says', { name: view.customer.first })}>
      {before && <Before said={before} />}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space and Enter do it too, see useCallKeys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is to be had here but haste */}
      <div
        class={latest.length > 0 ? 'line-bubble' : 'sr-only'}
        aria-live={readsAloud ? 'polite' : 'off'}
        data-more={appearing.waiting ? 'waiting' : appearing.speaking ? 'speaking' : undefined}
        onClick={() => appearing.press()}
      >
        {latest.map((said) => (
          <Said key={said.key} said={said} appearing={appearing} name={view.customer.first} />
        ))}
        {appearing.waiting && (
          <span class="line-more" aria-hidden="true">
            {words('call.line.next')}
            <Icon name="arrowDown" />
          </span>
        )}
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
      <Asides asides={view.asides}>
        <Tone view={view} voiceOnly={voiceOnly} />
      </Asides>
    </section>
  );
}

interface SaidProps {
  readonly said: Utterance;
  readonly appearing: Appearing;
  readonly name: string;
}

function Said({ said, appearing, name }: SaidProps) {
  const words = useWords();
  const spoken = useSpoken();
  const show = (text: string) => <Shown text={text} said={said} appearing={appearing} />;
  if (said.who === 'customer') {
    return (
      <p class="line-customer">
        <span class="sr-only">{name}: </span>
        {show(quoted(spoken(said), words))}
      </p>
    );
  }
  if (said.who === 'lead') {
    return (
      <p class="line-lead">
        <strong>{words('call.speaker.lead')}</strong>
        {show(quoted(said.text, words))}
      </p>
    );
  }
  return (
    <p class="line-narrator">
      <Icon name="info" />
      {show(said.text)}
    </p>
  );
}

/** A line as it stands, or as it comes; those who listen have it whole from the start. */
function Shown({ text, said, appearing }: Omit<SaidProps, 'name'> & { readonly text: string }) {
  const lang = useToldLanguage();
  if (!appearing.timed) return <span lang={lang}>{text}</span>;
  return (
    <>
      <span class="sr-only" lang={lang}>
        {text}
      </span>
      <AppearingText text={text} part={appearing.partOf(said)} />
    </>
  );
}

/** The trainee's own last words, so that the answer can be read beside them. */
function Before({ said }: { readonly said: Utterance }) {
  const words = useWords();
  const lang = useToldLanguage();
  if (said.who !== 'agent' && said.who !== 'act') return null;
  return (
    <p class="line-before">
      <span>{words('call.you_said')}</span> <span lang={lang}>{said.text}</span>
    </p>
  );
}
