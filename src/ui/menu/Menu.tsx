import { useRef } from 'preact/hooks';
import { castFor } from '../../cast/draw.ts';
import { hrefOf } from '../app/route.ts';
import { TopBar } from '../app/TopBar.tsx';
import { useScreenStart } from '../app/useScreenStart.ts';
import { PAGE_NAMES, pathTo } from '../pages/names.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './Menu.css';
import { CoolingDown } from './CoolingDown.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';

const STEPS = ['H', 'E', 'A', 'T'] as const;

/** The first screen: what this is, and what there is to practise. */
export function Menu() {
  const { people } = useServices();
  const { cards, unfinished } = useSeat();
  const words = useWords();
  const heading = useScreenStart();
  return (
    <>
      <TopBar />
      <main id="main" class="menu">
        <section class="menu-hero">
          <div class="menu-welcome">
            <h1 ref={heading} tabIndex={-1}>
              {words('product.line')}
            </h1>
            <p class="menu-intro">{words('menu.intro')}</p>
          </div>
          <CoolingDown person={people.at(-1)} />
          <ol class="menu-steps" aria-label={words('menu.heat_title')}>
            {STEPS.map((step) => (
              <li key={step}>
                <span class={`menu-step-letter menu-step-${step}`} aria-hidden="true">
                  {step}
                </span>
                <span>
                  <strong>{words(`menu.step.${step}`)}</strong>
                  <span>{words(`menu.step.${step}.what`)}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
        {unfinished && <Unfinished title={unfinished.title} />}
        <section class="menu-scenarios" aria-labelledby="menu-scenarios">
          <h2 id="menu-scenarios">{words('menu.scenarios')}</h2>
          <ul class="menu-cards">
            {cards.map((card) => (
              <li key={card.id}>
                <ScenarioCard card={card} person={castFor(people, card.seed, card.id)} />
              </li>
            ))}
          </ul>
        </section>
        <Pages />
        <OpenLog />
      </main>
    </>
  );
}

/** The quiet way to what stands beside the contacts. */
function Pages() {
  const words = useWords();
  return (
    <nav class="menu-pages" aria-label={words('page.more')}>
      <ul>
        {PAGE_NAMES.map((name) => (
          <li key={name}>
            <a href={hrefOf(pathTo(name))}>{words(`page.${name}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Unfinished({ title }: { readonly title: string }) {
  const { seat } = useServices();
  const words = useWords();
  return (
    <section class="menu-unfinished" aria-labelledby="menu-unfinished">
      <Icon name="pause" />
      <div>
        <h2 id="menu-unfinished">{words('menu.unfinished', { title })}</h2>
        <p>{words('menu.unfinished.more')}</p>
      </div>
      <div class="menu-unfinished-actions">
        <Button kind="main" icon="play" onClick={() => void seat.resume()}>
          {words('menu.resume')}
        </Button>
        <Button onClick={() => void seat.discardUnfinished()}>{words('menu.discard')}</Button>
      </div>
    </section>
  );
}

/** One press and the file: to its debrief, or in front of a room. */
function OpenLog() {
  const { seat } = useServices();
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const as = useRef<'debrief' | 'walk'>('debrief');
  function ask(way: 'debrief' | 'walk'): void {
    as.current = way;
    picker.current?.click();
  }
  async function open(file: File | undefined): Promise<void> {
    if (file) seat.openLog(await file.text(), as.current);
  }
  return (
    <section class="menu-open-log">
      <Button icon="fileUp" onClick={() => ask('debrief')}>
        {words('menu.open_log')}
      </Button>
      <Button icon="presentation" onClick={() => ask('walk')}>
        {words('menu.walk_log')}
      </Button>
      <p>{words('menu.open_log.more')}</p>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words('menu.open_log')}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
