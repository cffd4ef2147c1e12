import { FRAMEWORK_TITLES, type FrameworkId } from '../../session/view/debriefView.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { useServices, useWords } from '../services.ts';

interface RescoreProps {
  readonly framework: FrameworkId;
  readonly onFramework: (framework: FrameworkId) => void;
}

/** The same contact under another framework: the heat stays, the steps are read anew (R159). */
export function Rescore({ framework, onFramework }: RescoreProps) {
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <div class="rescore">
      <label for="rescore">{words('rescore.label')}</label>
      <select
        id="rescore"
        value={framework}
        onChange={(event) => onFramework(event.currentTarget.value as FrameworkId)}
      >
        {FRAMEWORK_TITLES.map(({ id, title }) => (
          <option key={id} value={id}>
            {tellFramework(title, catalogue)}
          </option>
        ))}
      </select>
      <p class="debrief-soft">{words('rescore.what')}</p>
    </div>
  );
}
