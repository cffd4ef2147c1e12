import { useState } from 'preact/hooks';
import type { Clip } from '../../../session/practice/clip.ts';
import { change, points } from '../../format.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useSeat, useServices, useWords } from '../../services.ts';
import { useLanguageOf } from '../../toldLanguage.ts';
import { BAND_ICON } from '../../vocabulary.ts';

/** Golden plays of the first contact, and how many of the agent's turns are enough to see it. */
const CLIPS = {
  bad: { scenario: 'late-delivery', play: 'solve-first', turns: 6 },
  good: { scenario: 'late-delivery', play: 'textbook', turns: 9 },
} as const;

/** A call that the engine plays, a line at a press. */
export function ClipPlayer({ kind }: { readonly kind: keyof typeof CLIPS }) {
  const { loadClip } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const lang = useLanguageOf(cards.find(({ id }) => id === CLIPS[kind].scenario) ?? {});
  const [clip, setClip] = useState<Clip | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(0);
  const over = clip !== null && shown >= clip.lines.length;

  async function start(): Promise<void> {
    const { scenario, play, turns } = CLIPS[kind];
    try {
      setClip(await loadClip(scenario, play, turns));
      setShown(1);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <Panel title={words(`walk.${kind}`)} icon={kind === 'bad' ? 'flame' : 'smile'}>
      <p class="walk-small">{words(`walk.${kind}.what`)}</p>
      <ol class="walk-lines" aria-live="polite">
        {clip?.lines.slice(0, shown).map((line) => (
          <Line key={line.key} line={line} customer={clip.customer} lang={lang} />
        ))}
      </ol>
      {over && (
        <p class="walk-over" ref={(told) => told?.focus()} tabIndex={-1}>
          {words(`walk.over.${kind}`)}
        </p>
      )}
      {failed && <p role="alert">{words('common.part_missing')}</p>}
      {!over && (
        <Button
          icon={clip ? 'arrowDown' : 'play'}
          onClick={() => (clip ? setShown(shown + 1) : void start())}
        >
          {words(clip ? 'walk.next' : 'walk.start')}
        </Button>
      )}
    </Panel>
  );
}

interface LineProps {
  readonly line: Clip['lines'][number];
  readonly customer: string;
  /** Of what is said, where it isn't the page's. */
  readonly lang: string | undefined;
}

function Line({ line, customer, lang }: LineProps) {
  const words = useWords();
  const { who, text, moves, heat, band } = line;
  const name = { customer, agent: words('walk.you'), narrator: '' }[who];
  return (
    <li class={`walk-line walk-line-${who}`}>
      {name && <p class="kicker">{name}</p>}
      <p class="walk-text" lang={lang}>
        {text}
      </p>
      {who === 'agent' && (
        <p class="walk-meter" data-change={Math.sign(line.change)}>
          <Icon name={BAND_ICON[band]} />
          <span>
            {words('walk.heat', {
              heat: points(words, heat),
              band: words(`band.${band}`).toLowerCase(),
            })}{' '}
            ({change(words, line.change)})
          </span>
          {moves.map((move) => (
            <span key={move} class="walk-move">
              {words(`move.${move}`)}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
