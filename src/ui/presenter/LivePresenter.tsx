/** A contact played by a room: lettered replies, the meter when it is asked for, a way back. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Intent } from '../../session/intents.ts';
import type { Runner } from '../../session/runner.ts';
import { callView } from '../../session/view/callView.ts';
import { type PresenterOption, presenterView } from '../../session/view/presenterView.ts';
import { Asides } from '../call/Asides.tsx';
import { DeskPanel } from '../call/DeskPanel.tsx';
import { type DeskTool, DeskTools } from '../call/DeskTools.tsx';
import { LeaveDialog } from '../call/dialogs.tsx';
import { Ended } from '../call/Ended.tsx';
import { Hold } from '../call/lateHold.ts';
import { sceneTitle } from '../call/sceneTitle.ts';
import { useFit } from '../call/useFit.ts';
import { Portrait } from '../parts/Portrait.tsx';
import { useServices, useWords } from '../services.ts';
import { LiveTools } from './LiveTools.tsx';
import './Presenter.css';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterHeat } from './PresenterHeat.tsx';
import { PresenterOptions } from './PresenterOptions.tsx';
import { PresenterStart } from './PresenterStart.tsx';
import { PresenterTalk } from './PresenterTalk.tsx';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useReveal } from './useReveal.ts';

interface LivePresenterProps {
  readonly runner: Runner;
  readonly onGoOn: () => void;
}

const INTENTS = {
  let_run: { type: 'letRun' },
  encourage: { type: 'encourage' },
  interrupt: { type: 'interrupt' },
  hold: { type: 'hold' },
  safety: { type: 'safety' },
} as const satisfies Record<Extract<PresenterOption, { kind: 'act' }>['act'], Intent>;

export function LivePresenter({ runner, onGoOn }: LivePresenterProps) {
  const { seat, sound } = useServices();
  const words = useWords();
  const [tool, setTool] = useState<DeskTool | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { log } = runner;
  const call = callView(runner);
  const view = presenterView(log, log.events.length);
  const turn = view?.turn ?? 0;
  const over = call.phase === 'ended';
  const [revealed, setRevealed] = useReveal(String(turn));
  const box = useFit(
    `${call.at} ${call.phase} ${call.draft} ${call.asides.length} ${revealed} ${tool}`,
  );

  function send(intent: Intent): void {
    if (intent.type === 'answer') void sound.unlock();
    seat.send(intent);
  }
  function choose(index: number): void {
    const option = view?.options[index];
    if (!option) return;
    send(option.kind === 'reply' ? { type: 'choose', id: option.id } : INTENTS[option.act]);
  }
  const back = view?.canStepBack ? () => void seat.stepBack() : null;
  const safety = call.can.safety && !over ? () => send({ type: 'safety' }) : null;
  // Leaving the page paused the contact; a room has nothing to press before it may go on.
  useLayoutEffect(() => {
    if (call.paused) send({ type: 'resume' });
  });
  usePresenterKeys({
    options: view?.options.length ?? 0,
    onChoose: choose,
    onForward: () => setRevealed(true),
    onBack: () => back?.(),
    onSafety: () => safety?.(),
  });

  return (
    <div class="presenter" data-panel={tool !== null && !over}>
      <PresenterBar
        title={sceneTitle(call)}
        kicker={words('presenter.kicker.live')}
        turn={words('presenter.turn', { turn: turn + 1 })}
        onBack={back}
      >
        <LiveTools onSafety={safety} onLeave={over ? seat.toMenu : () => setLeaving(true)} />
      </PresenterBar>
      <main id="main" class="presenter-body" ref={box}>
        {call.phase === 'ringing' || !view ? (
          <PresenterStart
            view={call}
            setup={runner.setup}
            onAnswer={() => send({ type: 'answer' })}
          />
        ) : (
          <>
            <div class="presenter-top">
              <Portrait person={runner.setup.person} heat={view.meter.heat} mood={view.mood} />
              <PresenterTalk view={view}>
                <Asides asides={call.asides} />
              </PresenterTalk>
            </div>
            {over ? (
              <Ended view={call} onGoOn={onGoOn} />
            ) : call.phase === 'hold' ? (
              <Hold view={call} onIntent={send} />
            ) : (
              <PresenterOptions
                view={view}
                turn={`${call.at} ${call.draft}`}
                revealed={false}
                onChoose={choose}
              />
            )}
          </>
        )}
      </main>
      {view && call.phase !== 'ringing' && (
        <PresenterHeat
          meter={view.meter}
          revealed={revealed}
          onReveal={() => setRevealed(!revealed)}
        />
      )}
      {!over && (
        <DeskTools
          view={call}
          open={tool}
          onToggle={(next) => setTool((now) => (now === next ? null : next))}
          onInner={(act) => send({ type: act })}
        />
      )}
      {tool !== null && !over && (
        <DeskPanel tool={tool} view={call} onIntent={send} onClose={() => setTool(null)} />
      )}
      {leaving && (
        <LeaveDialog onStay={() => setLeaving(false)} onLeave={() => send({ type: 'leave' })} />
      )}
    </div>
  );
}
