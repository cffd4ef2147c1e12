import { hrefOf } from '../../app/route.ts';
import { Button } from '../../parts/Button.tsx';
import { useWords } from '../../services.ts';
import { type PageProps, pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import './DecidesPage.css';
import { useChapterStart } from '../useChapterStart.ts';
import { Basis, Conflicts } from './Basis.tsx';
import { Between, Endings } from './Endings.tsx';
import { Coaching, Order, Scoring } from './Judging.tsx';
import { Bands, Factors, Model, Moves, Pitfalls } from './Moves.tsx';

const CHAPTERS = [
  { id: 'basis', title: 'decides.basis.title', Body: Basis },
  { id: 'conflicts', title: 'decides.conflicts', Body: Conflicts },
  { id: 'model', title: 'decides.model', Body: Model },
  { id: 'helps', title: 'decides.good', Body: Moves },
  { id: 'hurts', title: 'decides.pitfalls', Body: Pitfalls },
  { id: 'factors', title: 'decides.factors', Body: Factors },
  { id: 'bands', title: 'decides.bands', Body: Bands },
  { id: 'between', title: 'decides.between', Body: Between },
  { id: 'endings', title: 'decides.endings', Body: Endings },
  { id: 'order', title: 'decides.order', Body: Order },
  { id: 'coaching', title: 'decides.coaching', Body: Coaching },
  { id: 'score', title: 'decides.score', Body: Scoring },
] as const;

/** What the numbers are, what they rest on, and every table that the game decides by. */
export function DecidesPage({ rest: [chapter] }: PageProps) {
  const words = useWords();
  const body = useChapterStart(chapter);
  return (
    <Page
      title={words('page.how-it-decides')}
      intro={words('decides.intro')}
      actions={
        <Button icon="printer" onClick={() => window.print()}>
          {words('handouts.print')}
        </Button>
      }
    >
      <div class="decides" ref={body}>
        <nav class="decides-contents screen-only" aria-label={words('decides.contents')}>
          <ul>
            {CHAPTERS.map(({ id, title }) => (
              <li key={id}>
                <a href={hrefOf(pathTo('how-it-decides', id))}>{words(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {CHAPTERS.map(({ id, title, Body }) => (
          <section key={id} aria-labelledby={`decides-${id}`} class="decides-chapter">
            <h2 id={`decides-${id}`} data-chapter={id} tabIndex={-1}>
              {words(title)}
            </h2>
            <Body />
          </section>
        ))}
      </div>
    </Page>
  );
}
