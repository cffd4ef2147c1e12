import { useMemo } from 'preact/hooks';
import { debriefOf, hasStarted, type SessionLog } from '../../session/view/debriefView.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import './Debrief.css';
import { Findings } from './Findings.tsx';
import { FocusCard } from './FocusCard.tsx';
import { Landed } from './Landed.tsx';
import { OutcomeBanner } from './OutcomeBanner.tsx';
import { Promises } from './Promises.tsx';
import { StepRibbon } from './StepRibbon.tsx';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';
import { TurningPoint } from './TurningPoint.tsx';

/** What happened, where it turned, the one thing to practise, and the whole of it to look up. */
export function Debrief({ log }: { readonly log: SessionLog }) {
  const words = useWords();
  const debrief = useMemo(() => (hasStarted(log) ? debriefOf(log) : null), [log]);
  if (!debrief) return <p>{words('debrief.not_started')}</p>;
  return (
    <div class="debrief">
      {debrief.stage !== 'ended' && <p class="debrief-note">{words('debrief.unfinished')}</p>}
      <div class="debrief-top">
        <div class="debrief-column">
          <OutcomeBanner debrief={debrief} />
          <Landed debrief={debrief} />
        </div>
        <FocusCard debrief={debrief} />
      </div>
      <Panel title={words('debrief.chart')}>
        <Timeline debrief={debrief} />
      </Panel>
      <TurningPoint debrief={debrief} />
      <Panel title={words('debrief.ribbon')}>
        <StepRibbon debrief={debrief} />
      </Panel>
      <Findings debrief={debrief} />
      <Promises debrief={debrief} />
      <Transcript debrief={debrief} />
      <p class="debrief-note">{words('debrief.simulated')}</p>
    </div>
  );
}
