import { raisedBy } from '../../handouts/questions.ts';
import type { Debrief, Finding } from '../../session/view/debriefView.ts';
import { tellFinding } from '../../words/tellFinding.ts';
import { Panel } from '../parts/Panel.tsx';
import { QuestionLink } from '../questions/QuestionLink.tsx';
import { useServices, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { TurnLink } from './TurnLink.tsx';

/** Findings shown before the rest is folded away: exactly one is the focus, so a few are enough. */
const SHOWN = 4;

/** What was found, quote first, each with its turn and, where one was on offer, a better line. */
export function Findings({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { ledger: findings } = debrief;
  const rest = findings.slice(SHOWN);
  return (
    <Panel title={words('debrief.findings')} icon="info" level={3}>
      {findings.length === 0 && <p>{words('debrief.findings_none')}</p>}
      <FindingList findings={findings.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="debrief-more">
          <summary>{words('debrief.more_findings', { count: rest.length })}</summary>
          <FindingList findings={rest} />
        </details>
      )}
    </Panel>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const lang = useToldLanguage();
  const { catalogue } = useServices();
  const words = useWords();
  const questions = raisedBy(findings.map(({ code }) => code));
  return (
    <ul class="debrief-list debrief-findings">
      {findings.map((finding, i) => {
        const question = questions[i];
        const { name, heard, next } = tellFinding(finding, catalogue);
        return (
          <li key={`${finding.code}-${finding.turn}-${name}`}>
            <div class="debrief-ledger">
              <h4>{name}</h4>
              {finding.turn !== null && <TurnLink turn={finding.turn} />}
            </div>
            <p>{heard}</p>
            <p class="debrief-soft">{next}</p>
            {finding.params.better && (
              <p class="debrief-better">
                <span class="kicker">{words('debrief.better')}</span>
                <q lang={lang}>{finding.params.better}</q>
              </p>
            )}
            {question && <QuestionLink question={question} />}
          </li>
        );
      })}
    </ul>
  );
}
