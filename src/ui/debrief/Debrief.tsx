import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Debrief as DebriefOfLog,
  debriefOf,
  hasStarted,
  type SessionLog,
} from '../../session/view/debriefView.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import './Debrief.css';
import { Findings } from './Findings.tsx';
import { FocusCard } from './FocusCard.tsx';
import { Holds } from './Holds.tsx';
import { Landed } from './Landed.tsx';
import { OutcomeBanner } from './OutcomeBanner.tsx';
import { Promises } from './Promises.tsx';
import { Safety } from './Safety.tsx';
import { StepRibbon } from './StepRibbon.tsx';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';
import { TurningPoint } from './TurningPoint.tsx';
import { Wellbeing, type Wish } from './Wellbeing.tsx';

/**
 * What happened, where it turned, the one thing to practise, and the whole of it to look up. After
 * a hard contact the trainee is asked first, and may do without the scores (R123).
 */
export function Debrief({ log }: { readonly log: SessionLog }) {
  const words = useWords();
  const debrief = useMemo(() => (hasStarted(log) ? debriefOf(log) : null), [log]);
  const [wish, setWish] = useState<Wish | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: reading goes on at what it led to.
  useLayoutEffect(() => {
    if (wish !== null) body.current?.focus();
  }, [wish]);
  if (!debrief) return <p>{words('debrief.not_started')}</p>;
  if (debrief.safety.wellbeingFirst && wish === null) return <Wellbeing onWish={setWish} />;
  return (
    <div class="debrief" ref={body} tabIndex={-1}>
      {debrief.stage !== 'ended' && <p class="debrief-note">{words('debrief.unfinished')}</p>}
      {wish === 'no_scores' ? (
        <>
          <div class="wellbeing-aside">
            <p>{words('wellbeing.aside')}</p>
            <Button onClick={() => setWish('all')}>{words('wellbeing.show')}</Button>
          </div>
          <Safety debrief={debrief} praiseOnly />
        </>
      ) : (
        <Scored debrief={debrief} log={log} />
      )}
      <Transcript debrief={debrief} scored={wish !== 'no_scores'} />
      <p class="debrief-note">{words('debrief.simulated')}</p>
    </div>
  );
}

interface ScoredProps {
  readonly debrief: DebriefOfLog;
  readonly log: SessionLog;
}

function Scored({ debrief, log }: ScoredProps) {
  const words = useWords();
  return (
    <>
      <div class="debrief-top">
        <div class="debrief-column">
          <OutcomeBanner debrief={debrief} />
          <Landed debrief={debrief} />
        </div>
        <FocusCard debrief={debrief} />
      </div>
      <Safety debrief={debrief} praiseOnly={false} />
      <Panel title={words('debrief.chart')}>
        <Timeline debrief={debrief} />
      </Panel>
      <TurningPoint debrief={debrief} />
      <Panel title={words('debrief.ribbon')}>
        <StepRibbon debrief={debrief} />
      </Panel>
      <Findings debrief={debrief} />
      <Holds debrief={debrief} />
      <Promises debrief={debrief} log={log} />
    </>
  );
}
