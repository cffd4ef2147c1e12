import type { Debrief } from '../../session/view/debriefView.ts';
import { tellFinding } from '../../words/tellFinding.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Button } from '../parts/Button.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
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
    <div class="focus-card">
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
      <Retry debrief={debrief} />
    </div>
  );
}

/** Where the story is still here, the contact can be taken up again at the turn that mattered. */
function Retry({ debrief }: { readonly debrief: Debrief }) {
  const { seat } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const { retry, scenario } = debrief;
  if (!cards.some(({ id }) => id === scenario.id)) return null;
  return (
    <div class="focus-ways">
      {retry && (
        <>
          <Button kind="main" big icon="again" onClick={() => void seat.retry(retry.seq)}>
            {words('retry.from', { turn: retry.turn + 1 })}
          </Button>
          <p>{words('retry.what')}</p>
        </>
      )}
      <Button kind="quiet" onClick={() => void seat.pick(scenario.id)}>
        {words('retry.whole')}
      </Button>
    </div>
  );
}
