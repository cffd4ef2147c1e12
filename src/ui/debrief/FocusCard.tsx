import type { Debrief } from '../../session/view/debriefView.ts';
import { tellFinding } from '../../words/tellFinding.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Button } from '../parts/Button.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './FocusCard.css';
import { Retry } from './Retry.tsx';
import { TurnLink } from './TurnLink.tsx';

/** The one thing to practise (R136), with a line to try. */
export function FocusCard({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { focus } = debrief;
  const told = focus && tellFinding(focus, catalogue);
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
          {focus.turn !== null && <TurnLink turn={focus.turn} />}
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
      <Ways debrief={debrief} />
    </div>
  );
}

/** Where the story is still here, the contact can be taken up again at the turn that mattered. */
function Ways({ debrief }: { readonly debrief: Debrief }) {
  const { seat } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const { retry, scenario } = debrief;
  if (!cards.some(({ id }) => id === scenario.id)) return null;
  return (
    <div class="focus-ways">
      {retry && (
        <>
          <Retry at={retry} main />
          <p>{words('retry.what')}</p>
        </>
      )}
      <Button kind="quiet" onClick={() => void seat.pick(scenario.id)}>
        {words('retry.whole')}
      </Button>
    </div>
  );
}
