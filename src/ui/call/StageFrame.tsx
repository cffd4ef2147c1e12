import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Runner } from '../../session/runner.ts';
import { type StageView, settingOf } from '../../session/view/stageView.ts';
import { useArtwork } from '../parts/useArtwork.ts';
import { useMedia } from '../parts/useMedia.ts';
import { useServices, useSettings } from '../services.ts';
import { useReducedMotion } from '../settings/useReducedMotion.ts';
import { afterPaint } from './afterPaint.ts';
import './StageFrame.css';
import type { Stage } from './stagePort.ts';

interface StageFrameProps {
  readonly view: StageView;
  readonly moments: Runner['onMoment'];
  /** What the picture shows, in words. */
  readonly label: string;
  /** Nobody is on the other side yet. */
  readonly away: boolean;
  readonly onFailed: () => void;
}

/**
 * The picture of the contact: still at first, moving once the stage has arrived. Neither holds up a
 * word: both are fetched after the first paint.
 */
export function StageFrame({ view, moments, label, away, onFailed }: StageFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useMovingStage(host, view, moments, onFailed);
  return (
    <div
      class="stage-frame"
      role="img"
      aria-label={label}
      data-veil={away ? 'away' : stage ? 'none' : veilOf(view.phase)}
    >
      {!stage && <StillStage view={view} />}
      <div class="stage-canvas" ref={host} />
    </div>
  );
}

/** What lies over the still picture; the moving one has its own ways to say it. */
function veilOf(phase: StageView['phase']): 'away' | 'hold' | 'none' {
  if (phase === 'ringing') return 'away';
  return phase === 'hold' ? 'hold' : 'none';
}

function StillStage({ view }: { readonly view: StageView }) {
  const artwork = useArtwork();
  const box = useRef<HTMLDivElement>(null);
  const framing = useFraming(box);
  const { look, heat, mood } = useAfterPaint(view);
  const place = settingOf(view);
  const drawing = useMemo(
    () => artwork?.stillStage({ look, heat, mood, place, framing, idPrefix: 'stage-' }) ?? '',
    [artwork, look, heat, mood, place, framing],
  );
  return (
    <div
      ref={box}
      class="stage-still"
      aria-hidden="true"
      data-framing={framing}
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

/** Words before pictures: what was there before stays until the words can be seen. */
function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useLayoutEffect(() => {
    void afterPaint().then(() => setShown(latest.current));
  }, [value]);
  return shown;
}

/** Below this many pixels a whole room would leave the face too small to read. */
const ROOM_FROM = { width: 480, height: 300 };

function useFraming(box: { readonly current: HTMLElement | null }): 'room' | 'person' {
  const [framing, setFraming] = useState<'room' | 'person'>('room');
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const wide = clientWidth >= ROOM_FROM.width && clientHeight >= ROOM_FROM.height;
      setFraming(wide ? 'room' : 'person');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return framing;
}

/** Brings the moving stage when it has come, and keeps it in step. Null until its picture is up. */
function useMovingStage(
  host: { readonly current: HTMLElement | null },
  view: StageView,
  moments: Runner['onMoment'],
  onFailed: () => void,
): Stage | null {
  const { loadStage } = useServices();
  const reducedMotion = useReducedMotion();
  const theme = useTheme();
  const [stage, setStage] = useState<Stage | null>(null);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    if (!loadStage) return;
    let wanted = true;
    let made: Stage | null = null;
    async function bring(load: NonNullable<typeof loadStage>): Promise<void> {
      await afterPaint();
      const create = await load();
      if (!wanted || !host.current) return;
      made = create(host.current, {
        reducedMotion,
        theme,
        onProblem: (code) => code === 'no_canvas' && onFailed(),
      });
      made.show(latest.current);
      await made.ready;
      if (wanted) setStage(made);
    }
    bring(loadStage).catch(() => wanted && onFailed());
    return () => {
      wanted = false;
      made?.dispose();
      setStage(null);
    };
  }, [loadStage, theme]);
  // Words before pictures: what is said can be read a frame before it is seen on a face.
  useLayoutEffect(() => {
    stage?.giveWay();
    if (stage) void afterPaint().then(() => stage.show(latest.current));
  });
  useEffect(() => stage?.setReducedMotion(reducedMotion), [stage, reducedMotion]);
  useEffect(
    () =>
      stage ? moments((moment) => void afterPaint().then(() => stage.moment(moment))) : undefined,
    [stage, moments],
  );
  return stage;
}

/** The room round a dark page is dimmed. */
function useTheme(): 'light' | 'dark' {
  const { theme } = useSettings();
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}
