import { recommend, revisitsOf } from '../../../session/view/progressView.ts';
import { tellFinding } from '../../../words/tellFinding.ts';
import { hrefOf } from '../../app/route.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useSeat, useServices, useWords } from '../../services.ts';
import { pathTo } from '../names.ts';
import type { Progress } from './useProgress.ts';

/** The next contact and the days to come back: the reasons to open this page. */
export function Next({ progress }: { readonly progress: Progress }) {
  const { seat, catalogue } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const { decks, attempts, items, days, today } = progress;
  const next = recommend(decks, attempts, items);
  const card = cards.find(({ id }) => id === next?.scenario);
  const item = next?.item ?? null;
  const focus = item && tellFinding({ ...item, quote: null }, catalogue).name;
  const anchor = items[0]?.flaggedOn ?? attempts.at(-1)?.day;
  return (
    <Panel title={words('progress.next')} icon="target">
      <div class="progress-next">
        {card && (
          <div>
            <Button kind="main" onClick={() => void seat.pick(card.id)}>
              <ToldTitle {...card} within={(title) => words('progress.next.take', { title })} />
            </Button>
            <p>{focus ? words('progress.next.for', { focus }) : words('progress.next.ladder')}</p>
          </div>
        )}
        <a class="progress-link" href={hrefOf(pathTo('drill'))}>
          {words('progress.drill')}
        </a>
      </div>
      {anchor && (
        <>
          <h3 class="progress-sub" id="progress-revisit">
            {words('progress.revisit')}
          </h3>
          <ol class="progress-revisits" aria-labelledby="progress-revisit">
            {revisitsOf(anchor, days, today).map(({ after, on, state }) => (
              <li key={after} class={`progress-revisit progress-revisit-${state}`}>
                <time dateTime={on}>{on}</time>
                <span>{words(`progress.revisit.${state}`)}</span>
              </li>
            ))}
          </ol>
          <p class="progress-small">{words('progress.revisit.why')}</p>
        </>
      )}
    </Panel>
  );
}
