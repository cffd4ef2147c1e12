import type { ComponentChildren } from 'preact';
import type { Intent } from '../../session/intents.ts';
import type { CallView } from '../../session/view/callView.ts';
import { Ended } from './Ended.tsx';
import { Line } from './Line.tsx';
import { Hold } from './lateHold.ts';
import { Replies } from './Replies.tsx';
import { Ringing } from './Ringing.tsx';
import './Talk.css';
import type { Appearing } from './useAppearing.ts';
import { useFit } from './useFit.ts';

interface TalkProps {
  readonly view: CallView;
  readonly appearing: Appearing;
  /** The meter's values are kept for the debrief. */
  readonly veiled: boolean;
  /** The caller is heard and not seen. */
  readonly voiceOnly: boolean;
  /** New lines are announced from here; not while the transcript does it. */
  readonly readsAloud: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly onGoOn: () => void;
  /** Between what is said and what can be answered. */
  readonly children?: ComponentChildren;
  /** Another number whenever the children take other room, without anything having been said. */
  readonly drawn?: number;
}

/** The column beside the stage: what is being said, and what can be answered. */
export function Talk(props: TalkProps) {
  const { view, appearing, veiled, voiceOnly, readsAloud, onIntent, onGoOn, children, drawn } =
    props;
  const box = useFit(`${view.at} ${view.phase} ${view.draft} ${view.asides.length} ${drawn}`);
  if (view.phase === 'ringing') {
    return (
      <div class="talk" ref={box}>
        <Ringing view={view} onAnswer={() => onIntent({ type: 'answer' })} />
      </div>
    );
  }
  return (
    <div class="talk" ref={box}>
      <Line
        view={view}
        appearing={appearing}
        veiled={veiled}
        voiceOnly={voiceOnly}
        readsAloud={readsAloud}
      />
      {children}
      {view.phase === 'ended' ? (
        <Ended view={view} onGoOn={onGoOn} />
      ) : view.phase === 'hold' ? (
        <Hold view={view} onIntent={onIntent} />
      ) : (
        <Replies view={view} speaking={appearing.speaking} onIntent={onIntent} />
      )}
    </div>
  );
}
