import { type RouteStep, routeOf } from '../../../session/view/progressView.ts';
import { hrefOf } from '../../app/route.ts';
import { Arriving } from '../../parts/Arriving.tsx';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useSeat, useServices, useWords } from '../../services.ts';
import { pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { useProgress } from '../progress/useProgress.ts';
import './RoutePage.css';

/** A first-hour route through the contacts, and when it is complete. */
export function RoutePage() {
  const words = useWords();
  const { progress, failed, refresh } = useProgress();
  const route = progress && routeOf(progress.attempts, progress.decks);
  const next = route?.steps.find(({ optional, done }) => !optional && !done);
  const needed = route?.steps.filter(({ optional }) => !optional) ?? [];
  return (
    <Page title={words('page.path')} intro={words('path.intro')}>
      {!route && <Arriving failed={failed} onRetry={() => void refresh()} />}
      {route && (
        <>
          <ol class="route">
            <li class="route-step">
              <div>
                <h2>{words('path.walk')}</h2>
                <p>{words('path.walk.what')}</p>
              </div>
              <a class="route-link" href={hrefOf(pathTo('path', 'walk'))}>
                {words('path.walk.go')}
              </a>
            </li>
            {route.steps.map((step) => (
              <Step key={step.id} step={step} next={step === next} />
            ))}
          </ol>
          <section class="route-complete" aria-labelledby="route-complete">
            <h2 id="route-complete">{words('path.complete.title')}</h2>
            <p>{words('path.complete.rule')}</p>
            <p class="route-state">
              {route.complete
                ? words('path.complete.yes')
                : words('path.complete.no', {
                    done: needed.filter(({ done }) => done).length,
                    of: needed.length,
                  })}
            </p>
            <a class="route-link" href={hrefOf(pathTo('path', 'record'))}>
              {words('path.record')}
            </a>
          </section>
        </>
      )}
    </Page>
  );
}

interface StepProps {
  readonly step: RouteStep;
  /** The one to do now. */
  readonly next: boolean;
}

function Step({ step, next }: StepProps) {
  const { seat } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const { id, scenario, seed, mode, optional, done } = step;
  const card = cards.find((one) => one.id === scenario);
  if (!card) return null;
  return (
    <li class="route-step" data-done={done !== null}>
      <div>
        <h2>{words(`path.${id}`)}</h2>
        <p>{words(`path.${id}.what`)}</p>
        <p class="route-facts">
          <Chip icon="clock">{words('common.minutes', { minutes: card.minutes })}</Chip>
          {optional && <Chip>{words('path.optional')}</Chip>}
          {done ? (
            <span class="route-done">
              <Icon name="check" />
              {words('path.done', { day: done.day })}
            </span>
          ) : (
            !optional && <span>{words('path.open')}</span>
          )}
        </p>
      </div>
      <Button
        kind={next ? 'main' : 'plain'}
        onClick={() => void seat.pick(scenario, seed ?? undefined, mode)}
      >
        {done ? (
          words('path.again')
        ) : (
          <ToldTitle {...card} within={(title) => words('path.take', { title })} />
        )}
      </Button>
    </li>
  );
}
