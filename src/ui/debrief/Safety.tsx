import { raisedBy } from '../../handouts/questions.ts';
import type { Debrief } from '../../session/view/debriefView.ts';
import { tellFinding } from '../../words/tellFinding.ts';
import { Icon } from '../parts/Icon.tsx';
import { Panel } from '../parts/Panel.tsx';
import { QuestionLink } from '../questions/QuestionLink.tsx';
import { useServices, useWords } from '../services.ts';
import './Safety.css';
import { TurnLink } from './TurnLink.tsx';

interface SafetyProps {
  readonly debrief: Debrief;
  /** What was left out is a score too; it can be put away. */
  readonly praiseOnly: boolean;
  /** False where it stands under a title already. */
  readonly titled?: boolean;
}

/** What of the protocol was right, then what was left out. Nothing where there was none to follow. */
export function Safety({ debrief, praiseOnly, titled = true }: SafetyProps) {
  const { catalogue } = useServices();
  const words = useWords();
  const { kept, failures, findings: failed } = debrief.safety;
  if (kept.length === 0 && failures.length === 0) return null;
  const questions = raisedBy(failed.map(({ code }) => code));
  const content = (
    <div class="safety">
      {kept.length > 0 && (
        <div>
          <h3>{words('safety.kept')}</h3>
          <ul class="safety-kept">
            {kept.map(({ deed, turn }) => (
              <li key={deed}>
                <Icon name="check" />
                <span>
                  {words(`safety.kept.${deed}`)} {turn !== null && <TurnLink turn={turn} />}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!praiseOnly && (
        <div>
          <h3>{words('safety.failed')}</h3>
          {failed.length === 0 && <p>{words('safety.none_failed')}</p>}
          <ul class="debrief-list">
            {failed.map((finding, i) => {
              const question = questions[i];
              const { name, heard, next } = tellFinding(finding, catalogue);
              return (
                <li key={finding.code}>
                  <h3>{name}</h3>
                  {finding.turn !== null && <TurnLink turn={finding.turn} />}
                  <p>{heard}</p>
                  <p class="debrief-soft">{next}</p>
                  {question && <QuestionLink question={question} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
  return titled ? (
    <Panel title={words('safety.title')} icon="shield">
      {content}
    </Panel>
  ) : (
    content
  );
}
