import type { Debrief } from '../../session/view/debriefView.ts';
import { tellFinding } from '../../words/tellFinding.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Icon } from '../parts/Icon.tsx';
import { useServices, useWords } from '../services.ts';
import './FocusCard.css';

/** The one thing to practise (R136), with a line to try. */
export function FocusCard({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { focus, findings } = debrief;
  const finding =
    focus && findings.find(({ code, turn }) => code === focus.code && turn === focus.turn);
  const told = finding ? tellFinding(finding, catalogue) : null;
  return (
    <section class="focus-card" aria-labelledby="focus-title">
      <h2 id="focus-title">
        <Icon name="target" />
        <span>{words('debrief.focus')}</span>
      </h2>
      {focus?.stepLabel && (
        <p class="kicker">
          {words('debrief.focus_step', { step: tellFramework(focus.stepLabel, catalogue) })}
        </p>
      )}
      {!told && <p>{words('debrief.focus_none')}</p>}
      {told && (
        <>
          <h3>{told.name}</h3>
          <p>{told.heard}</p>
          <p>{told.next}</p>
        </>
      )}
      {focus?.model && (
        <>
          <p class="kicker">{words('debrief.model_line')}</p>
          <blockquote class="quote">{tellFramework(focus.model, catalogue)}</blockquote>
        </>
      )}
    </section>
  );
}
