/** A saved log in front of a room, one turn after another: what was heard, what could be said, what was. */
import { useMemo, useState } from 'preact/hooks';
import { castFor } from '../../cast/draw.ts';
import { presenterView, walkOf } from '../../session/view/presenterView.ts';
import type { SessionLog } from '../app/saveLog.ts';
import { useOpenSettings } from '../app/settingsDoor.ts';
import { useFit } from '../call/useFit.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './Presenter.css';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterHeat } from './PresenterHeat.tsx';
import { PresenterOptions } from './PresenterOptions.tsx';
import { PresenterTalk } from './PresenterTalk.tsx';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useReveal } from './useReveal.ts';

export function WalkPresenter({ log }: { readonly log: SessionLog }) {
  const { seat, people } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const openSettings = useOpenSettings();
  const stops = useMemo(() => walkOf(log), [log]);
  const [at, setAt] = useState(0);
  const [revealed, setRevealed] = useReveal(String(at));
  const view = useMemo(() => presenterView(log, stops[at] ?? 0), [log, stops, at]);
  const box = useFit(`${at} ${revealed}`);
  const person = castFor(people, log.seed, log.scenario.id);
  // The pool may have changed since: somebody else's face would mislead.
  const isThem =
    person.name.first === view?.customer.first && person.name.last === view.customer.last;
  const last = at >= stops.length - 1;
  const debrief = () => seat.walk(false);
  const back = at > 0 ? () => setAt(at - 1) : null;
  const next = last ? null : () => setAt(at + 1);

  usePresenterKeys({
    options: 0,
    onChoose: () => {},
    onForward: () => (revealed ? next?.() : setRevealed(true)),
    onBack: () => back?.(),
  });

  return (
    <div class="presenter">
      <PresenterBar
        title={cards.find(({ id }) => id === log.scenario.id)?.title ?? log.scenario.id}
        kicker={words('presenter.kicker.walk')}
        turn={words('presenter.turn_of', {
          turn: Math.min((view?.turn ?? 0) + 1, view?.turns ?? 1),
          turns: view?.turns ?? 0,
        })}
        onBack={back}
      >
        {next && (
          <IconButton label={words('presenter.debrief')} icon="chart" worded onClick={debrief} />
        )}
        <IconButton label={words('common.settings')} icon="settings" onClick={openSettings} />
        <IconButton label={words('common.back_to_menu')} icon="leave" onClick={seat.toMenu} />
      </PresenterBar>
      <main id="main" class="presenter-body" ref={box}>
        {view && (
          <div class="presenter-top">
            {isThem && <Portrait person={person} heat={view.meter.heat} mood={view.mood} />}
            <PresenterTalk view={view} />
          </div>
        )}
        {view && view.options.length > 0 && (
          <PresenterOptions view={view} turn={String(at)} revealed={revealed} onChoose={null} />
        )}
        {at === 0 && <p class="presenter-keys">{words('presenter.keys.walk')}</p>}
        {view?.phase === 'ended' && <p class="presenter-end">{words('presenter.end')}</p>}
        {view && revealed && view.taken === null && view.options.length > 0 && (
          <p class="presenter-end">{words('presenter.nobody_chose')}</p>
        )}
      </main>
      {view && (
        <div class="presenter-foot">
          <PresenterHeat
            meter={view.meter}
            revealed={revealed}
            onReveal={() => setRevealed(!revealed)}
          />
          {next ? (
            <Button kind={revealed ? 'main' : 'plain'} big icon="stepOn" onClick={next}>
              {words('presenter.next')}
            </Button>
          ) : (
            <Button kind={revealed ? 'main' : 'plain'} big icon="chart" onClick={debrief}>
              {words('presenter.debrief')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
