import {
  type Attempt,
  hasLanded,
  type StepTrend,
  trendOf,
} from '../../../session/view/progressView.ts';
import { tellFramework } from '../../../words/tellFramework.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useServices, useWords } from '../../services.ts';

/** Each step over the sessions. The marks are a picture; the sentence beside them says it all. */
export function Trend({ attempts }: { readonly attempts: readonly Attempt[] }) {
  return (
    <ul class="progress-trend">
      {trendOf(attempts).map((trend) => (
        <li key={trend.label}>
          <Row trend={trend} />
        </li>
      ))}
    </ul>
  );
}

function Row({ trend }: { readonly trend: StepTrend }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { label, marks, lately, before, direction } = trend;
  const said = [
    words('progress.trend.lately', { ...lately }),
    ...(before.of > 0 ? [words('progress.trend.before', { ...before })] : []),
  ];
  return (
    <>
      <h3>{tellFramework(label, catalogue)}</h3>
      <span class="progress-marks" aria-hidden="true">
        {marks.slice(-12).map(({ attempt, state }) => (
          <span key={attempt} class={`progress-mark progress-mark-${hasLanded(state)}`}>
            <Icon name={hasLanded(state) ? 'check' : 'close'} />
          </span>
        ))}
      </span>
      <p>
        {said.join('; ')}. {words(`progress.trend.${direction}`)}.
      </p>
    </>
  );
}
