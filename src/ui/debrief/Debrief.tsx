import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  debriefOf,
  type FrameworkId,
  hasStarted,
  type Prediction,
  type SessionLog,
} from '../../session/view/debriefView.ts';
import { Button } from '../parts/Button.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './Debrief.css';
import { Predict } from './Predict.tsx';
import { Report } from './Report.tsx';
import { Safety } from './Safety.tsx';
import { Transcript } from './Transcript.tsx';
import { Wellbeing, type Wish } from './Wellbeing.tsx';

const UNANSWERED: Prediction = { reaction: null, missed: null, satisfied: null, ratings: {} };

/**
 * First the trainee, where it was hard (R123); then what they think happened, where they are asked;
 * then what did. A log from a file is read straight away: nobody is there to be asked.
 */
export function Debrief({ log }: { readonly log: SessionLog }) {
  const { seat } = useServices();
  const { runner } = useSeat();
  const words = useWords();
  const [framework, setFramework] = useState<FrameworkId>(log.framework);
  const debrief = useMemo(
    () => (hasStarted(log) ? debriefOf(log, framework) : null),
    [log, framework],
  );
  const [wish, setWish] = useState<Wish | null>(null);
  const [asked, setAsked] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: reading goes on at what it led to.
  useLayoutEffect(() => {
    if (wish === null && !asked) return;
    window.scrollTo(0, 0);
    body.current?.focus({ preventScroll: true });
  }, [wish, asked]);
  if (!debrief) return <p>{words('debrief.not_started')}</p>;
  if (debrief.safety.wellbeingFirst && wish === null) return <Wellbeing onWish={setWish} />;
  const toAsk = runner !== null && debrief.predictFirst && !asked;
  return (
    <div class="debrief" ref={body} tabIndex={-1}>
      {debrief.stage !== 'ended' && <p class="debrief-note">{words('debrief.unfinished')}</p>}
      {wish === 'no_scores' && (
        <>
          <div class="wellbeing-aside">
            <p>{words('wellbeing.aside')}</p>
            <Button onClick={() => setWish('all')}>{words('wellbeing.show')}</Button>
          </div>
          <Safety debrief={debrief} praiseOnly />
          <Transcript debrief={debrief} scored={false} />
        </>
      )}
      {wish !== 'no_scores' && toAsk && (
        <Predict
          steps={debrief.steps}
          onDone={(prediction, confidence) => {
            // Skipping is an answer too: whoever comes back isn't asked again.
            seat.send({ type: 'predict', prediction: prediction ?? UNANSWERED });
            if (confidence) seat.send({ type: 'rateConfidence', when: 'after', level: confidence });
            setAsked(true);
          }}
        />
      )}
      {wish !== 'no_scores' && !toAsk && (
        <Report debrief={debrief} log={log} framework={framework} onFramework={setFramework} />
      )}
      <p class="debrief-note">{words('debrief.simulated')}</p>
    </div>
  );
}
