import { hrefOf } from '../../app/route.ts';
import { useWords } from '../../services.ts';
import { pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { ClipPlayer } from './ClipPlayer.tsx';
import './WalkPage.css';

const STEPS = ['H', 'E', 'A', 'T'] as const;

/** Three minutes: the four steps, and two calls that the engine plays, one wrong and one right. */
export function WalkPage() {
  const words = useWords();
  return (
    <Page
      title={words('walk.title')}
      intro={words('walk.intro')}
      back={{ path: pathTo('path'), label: words('walk.to_path') }}
    >
      <ol class="walk-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <span class={`menu-step-letter menu-step-${step}`} aria-hidden="true">
              {step}
            </span>
            <div>
              <h2>{words(`menu.step.${step}`)}</h2>
              <p>{words(`walk.${step}`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <ClipPlayer kind="bad" />
      <ClipPlayer kind="good" />
      <p class="walk-small">{words('walk.simulated')}</p>
      <a class="walk-link" href={hrefOf(pathTo('path'))}>
        {words('walk.to_path')}
      </a>
    </Page>
  );
}
