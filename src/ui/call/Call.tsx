/** The contact: the stage, the talk, and the trainee's desk. The follow-up is played here too. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../session/intents.ts';
import type { Runner } from '../../session/runner.ts';
import { type CallView, callView } from '../../session/view/callView.ts';
import { stageView } from '../../session/view/stageView.ts';
import { useOpenSettings } from '../app/settingsDoor.ts';
import { late } from '../parts/late.tsx';
import { useSeat, useServices, useSettings, useWords, type Words } from '../services.ts';
import { isVeiled, isVoiceOnly } from '../settings/picture.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { afterPaint } from './afterPaint.ts';
import './Call.css';
import { CallBar } from './CallBar.tsx';
import { Captions } from './Captions.tsx';
import { type DeskTool, DeskTools } from './DeskTools.tsx';
import { LeaveDialog, PauseDialog } from './dialogs.tsx';
import { Hold } from './lateHold.ts';
import { Meter } from './Meter.tsx';
import { NamePlate } from './NamePlate.tsx';
import { StageFrame } from './StageFrame.tsx';
import './StageStrip.css';
import { StickyNotes } from './StickyNotes.tsx';
import { Talk } from './Talk.tsx';
import { type Appearing, useAppearing } from './useAppearing.ts';
import { useCallKeys } from './useCallKeys.ts';
import { useHint } from './useHint.ts';
import { VoiceOnly } from './VoiceOnly.tsx';

const Coach = late(async () => (await import('./Coach.tsx')).Coach);
const DeskPanel = late(async () => (await import('./DeskPanel.tsx')).DeskPanel);

interface CallProps {
  readonly runner: Runner;
  /** The contact is over and its last words have been read. */
  readonly onGoOn: () => void;
  readonly onStageFailed: () => void;
}

export function Call({ runner, onGoOn, onStageFailed }: CallProps) {
  const { seat, sound, wordBook } = useServices();
  const { presentable } = useSeat();
  const words = useWords();
  const openSettings = useOpenSettings();
  const lang = useToldLanguage();
  const [tool, setTool] = useState<DeskTool | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [hidden, setHidden] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const view = callView(runner);
  const { mode } = runner.setup;
  const { picture, speech } = useSettings();
  const voiceOnly = isVoiceOnly(mode, picture);
  const veiled = isVeiled(mode, picture);
  const over = view.phase === 'ended';
  const coached = mode === 'guided' && !over;
  const hint = useHint(runner.contact.turn);
  const [coachDrawn, drawCoach] = useReducer((times: number, _: undefined) => times + 1, 0);
  const appearing = useAppearing(
    view.transcript.filter(({ key }) => view.latest.includes(key)),
    hasAnswered(view),
  );
  const drawn = stageView(runner);
  const stage = {
    ...drawn,
    speech: heardSoFar(view, appearing),
    // Who reads ahead has heard the line out; a voice that reads it to them goes on.
    silent: drawn.silent || (appearing.hurried && !speech),
  };

  function send(intent: Intent): void {
    // The press that answers is the one that lets the browser make sound.
    if (intent.type === 'answer') void sound.unlock();
    seat.send(intent);
  }
  const pause = () => view.can.pause && !over && send({ type: 'pause' });
  const safety = () => view.can.safety && send({ type: 'safety' });
  const toggleTool = (next: DeskTool) => setTool((now) => (now === next ? null : next));

  // Leaving the page paused the contact; taking it up again is reason enough to go on.
  useLayoutEffect(() => {
    if (view.paused) send({ type: 'resume' });
  }, []);
  // There before anybody reaches for it, and after the first words.
  const ringing = view.phase === 'ringing';
  useEffect(() => {
    if (ringing) return;
    void afterPaint().then(() => {
      for (const next of [DeskPanel, Hold]) next.ahead(wordBook);
    });
  }, [ringing, wordBook]);
  usePauseWhenAway(pause);
  useCallKeys({
    busy: leaving || view.paused,
    hidden,
    onShow: () => setHidden(false),
    onHide: () => setHidden(true),
    onTool: toggleTool,
    onSafety: safety,
    onPause: pause,
    onCoach: () => coached && hint.ask(),
    onGoOn: appearing.press,
    frame,
  });

  return (
    <div
      ref={frame}
      class="call"
      data-phase={view.phase}
      data-panel={tool !== null && !over}
      data-hidden={hidden}
    >
      <CallBar
        view={view}
        onSafety={safety}
        onPresent={presentable && mode !== 'assessed' ? () => seat.present(true) : null}
        onPause={pause}
        onLeave={over ? seat.toMenu : () => setLeaving(true)}
      />
      <main id="main" class="call-body">
        <h1 class="sr-only" lang={lang}>
          {view.title}
        </h1>
        <section class="call-stage" aria-label={words('call.stage_area')}>
          {voiceOnly ? (
            <VoiceOnly view={view} away={!isMet(view)} />
          ) : (
            <StageFrame
              view={stage}
              moments={runner.onMoment}
              label={pictureWords(view, words)}
              away={!isMet(view)}
              onFailed={onStageFailed}
            />
          )}
          <div class="call-hud">
            <NamePlate view={view} away={!isMet(view)} />
            {view.phase !== 'ringing' && <Meter meter={view.meter} veiled={veiled} />}
          </div>
          {!over && (
            <StickyNotes slips={view.slips} onNote={(fact) => send({ type: 'note', fact })} />
          )}
          <Captions />
          {hidden && (
            <button type="button" class="call-show" onClick={() => setHidden(false)}>
              {words('call.interface_hidden')}
            </button>
          )}
        </section>
        <Talk
          view={view}
          appearing={appearing}
          veiled={veiled}
          voiceOnly={voiceOnly}
          readsAloud={tool !== 'transcript'}
          onIntent={send}
          onGoOn={onGoOn}
          drawn={coachDrawn}
        >
          {coached && <Coach runner={runner} hint={hint} onDrawn={() => drawCoach(undefined)} />}
        </Talk>
        {!over && (
          <DeskTools
            view={view}
            open={tool}
            onToggle={toggleTool}
            onInner={(act) => send({ type: act })}
          />
        )}
        {tool !== null && !over && (
          <DeskPanel tool={tool} view={view} onIntent={send} onClose={() => setTool(null)} />
        )}
      </main>
      {view.paused && !leaving && (
        <PauseDialog
          onResume={() => send({ type: 'resume' })}
          onSettings={openSettings}
          onHide={() => {
            send({ type: 'resume' });
            setHidden(true);
          }}
          onLeave={() => setLeaving(true)}
        />
      )}
      {leaving && (
        <LeaveDialog onStay={() => setLeaving(false)} onLeave={() => send({ type: 'leave' })} />
      )}
    </div>
  );
}

/** Nobody is seen yet while the telephone rings, and how they feel is not to be guessed. */
function pictureWords(view: CallView, words: Words): string {
  const name = view.customer.first;
  if (view.phase === 'ringing') {
    return view.channel === 'phone'
      ? words('call.ringing.title')
      : words('call.waiting.title', { name });
  }
  return words('call.stage', { name, band: words(`band.${view.meter.band}`).toLowerCase() });
}

/** The customer's lines that have had their turn or are having it. */
const heardSoFar = ({ transcript, latest }: CallView, { partOf }: Appearing): string =>
  transcript
    .filter(({ key, who }) => who === 'customer' && latest.includes(key))
    .filter((line) => partOf(line).kind !== 'later')
    .map(({ text }) => text)
    .join(' ');

/** In a follow-up nobody is on the other side until they have spoken. */
const isMet = ({ scene, sceneBegan, transcript }: CallView): boolean =>
  scene === 'contact' || transcript.some(({ who, key }) => who === 'customer' && key > sceneBegan);

/** The trainee has spoken in this scene, so its lines so far were read before. */
const hasAnswered = ({ transcript, sceneBegan }: CallView): boolean =>
  transcript.some(({ who, key }) => key > sceneBegan && (who === 'agent' || who === 'act'));

/** Going to another app or tab pauses: nobody is scored for a phone that rang in real life. */
function usePauseWhenAway(pause: () => void): void {
  const latest = useRef(pause);
  latest.current = pause;
  useEffect(() => {
    const onChange = () => document.hidden && latest.current();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
}
