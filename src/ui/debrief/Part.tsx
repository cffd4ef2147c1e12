import type {
  Debrief,
  FrameworkId,
  ReportPart,
  SessionLog,
} from '../../session/view/debriefView.ts';
import { Compared } from './Compared.tsx';
import { Exports } from './Exports.tsx';
import { ExtraMile } from './ExtraMile.tsx';
import { Findings } from './Findings.tsx';
import { FocusCard } from './FocusCard.tsx';
import { Holds } from './Holds.tsx';
import { Landed } from './Landed.tsx';
import { OutcomeBanner } from './OutcomeBanner.tsx';
import { PlanCard } from './PlanCard.tsx';
import { Promises } from './Promises.tsx';
import { Rescore } from './Rescore.tsx';
import { Safety } from './Safety.tsx';
import { Scores } from './Scores.tsx';
import { StepRibbon } from './StepRibbon.tsx';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';
import { TurningPoint } from './TurningPoint.tsx';

interface PartProps {
  readonly part: ReportPart;
  readonly debrief: Debrief;
  readonly log: SessionLog;
  readonly framework: FrameworkId;
  readonly onFramework: (framework: FrameworkId) => void;
}

/** What each part of the report shows. */
export function Part({ part, debrief, log, framework, onFramework }: PartProps) {
  switch (part) {
    case 'happened':
      return (
        <>
          <OutcomeBanner debrief={debrief} />
          <Timeline debrief={debrief} />
          <Landed debrief={debrief} />
        </>
      );
    case 'compared':
      return <Compared debrief={debrief} />;
    case 'turning':
      return <TurningPoint debrief={debrief} />;
    case 'focus':
      return <FocusCard debrief={debrief} />;
    case 'steps':
      return (
        <>
          <StepRibbon debrief={debrief} />
          <Rescore framework={framework} onFramework={onFramework} />
        </>
      );
    case 'ledger':
      return (
        <>
          <Findings debrief={debrief} />
          <ExtraMile debrief={debrief} />
        </>
      );
    case 'safety':
      return <Safety debrief={debrief} praiseOnly={false} titled={false} />;
    case 'promises':
      return (
        <>
          <Promises debrief={debrief} log={log} />
          <Holds debrief={debrief} />
        </>
      );
    case 'scores':
      return <Scores debrief={debrief} />;
    case 'plan':
      return <PlanCard debrief={debrief} />;
    case 'transcript':
      return (
        <>
          <Exports debrief={debrief} log={log} />
          <Transcript debrief={debrief} scored />
        </>
      );
  }
}
