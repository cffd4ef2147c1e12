import type { CallView } from '../../session/view/callView.ts';
import { useWords } from '../services.ts';
import { useTalking } from './useTalking.ts';
import './VoiceOnly.css';

const BARS = Array.from({ length: 23 }, (_, index) => index);

interface VoiceOnlyProps {
  readonly view: CallView;
  /** Nobody is on the other side yet. */
  readonly away: boolean;
}

/** The caller as a voice: a line that moves while they speak, and is louder the hotter they are. */
export function VoiceOnly({ view, away }: VoiceOnlyProps) {
  const words = useWords();
  const talking = useTalking(view);
  const live = talking && !away && !view.paused;
  return (
    <div
      class="voice-only"
      role="img"
      aria-label={words(live ? 'call.voice_only.speaking' : 'call.voice_only', {
        name: view.customer.first,
      })}
      data-talking={live}
      style={{ '--loud': 0.35 + view.meter.heat / 160 } as Record<string, number>}
    >
      {BARS.map((bar) => (
        <span key={bar} style={{ '--bar': shapeOf(bar), '--turn': turnOf(bar) } as Bar} />
      ))}
    </div>
  );
}

type Bar = Record<string, number>;

/** Highest in the middle. */
const shapeOf = (bar: number): number => {
  const across = (bar / (BARS.length - 1)) * 2 - 1;
  return Number((1 - across * across * 0.8).toFixed(3));
};

/** Where in its swing a bar begins: no two neighbours together. */
const turnOf = (bar: number): number => ((bar * 7) % BARS.length) / BARS.length;
