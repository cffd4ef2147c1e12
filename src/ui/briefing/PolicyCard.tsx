import type { BriefingView } from '../../session/view/briefingView.ts';
import { List } from '../parts/List.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './PolicyCard.css';
import { WarningSentences } from './WarningSentences.tsx';

/** What the scenario says of the policy, and the warnings that the organisation asks for. */
export function PolicyCard({ policy, warnings }: Pick<BriefingView, 'policy' | 'warnings'>) {
  const lang = useToldLanguage();
  const words = useWords();
  return (
    <div class="policy-card">
      <List items={policy} icon="info" lang={lang} />
      {warnings && (
        <List
          icon="shieldAlert"
          items={(['abuse', 'slur'] as const).map((what) =>
            words(`policy.warnings.${what}`, { count: warnings.due[what] }),
          )}
        />
      )}
      {warnings?.words && <WarningSentences words={warnings.words} />}
    </div>
  );
}
