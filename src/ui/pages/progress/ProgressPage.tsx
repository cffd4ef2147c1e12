import { Arriving } from '../../parts/Arriving.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useWords } from '../../services.ts';
import { Page } from '../Page.tsx';
import { Attempts } from './Attempts.tsx';
import { Data } from './Data.tsx';
import { Endings } from './Endings.tsx';
import { Focuses } from './Focuses.tsx';
import { Next } from './Next.tsx';
import './ProgressPage.css';
import { Trend } from './Trend.tsx';
import { useProgress } from './useProgress.ts';
import { Who } from './Who.tsx';

/** What a learner practised, what is open, and what to do next: private, and without points. */
export function ProgressPage() {
  const words = useWords();
  const { progress, failed, refresh } = useProgress();
  return (
    <Page title={words('page.progress')} intro={words('progress.intro')}>
      {!progress && <Arriving failed={failed} onRetry={() => void refresh()} />}
      {progress && (
        <>
          {progress.refused && (
            <p class="progress-note">{words(`progress.refused.${progress.refused}`)}</p>
          )}
          {progress.unread > 0 && (
            <p class="progress-note">{words('progress.unread', { count: progress.unread })}</p>
          )}
          {progress.attempts.length === 0 && <p>{words('progress.empty')}</p>}
          <Next progress={progress} />
          {progress.attempts.length > 0 && (
            <>
              <Focuses progress={progress} />
              <Panel title={words('progress.trend')}>
                <Trend attempts={progress.attempts} />
              </Panel>
              <Panel title={words('progress.attempts')}>
                <Attempts progress={progress} />
              </Panel>
              <Panel title={words('progress.endings')}>
                <Endings progress={progress} />
              </Panel>
            </>
          )}
          <Who progress={progress} refresh={refresh} />
          <Data progress={progress} refresh={refresh} />
        </>
      )}
    </Page>
  );
}
