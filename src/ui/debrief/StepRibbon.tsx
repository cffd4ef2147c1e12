import type { Debrief, StepState } from '../../session/view/debriefView.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useServices, useWords } from '../services.ts';
import './StepRibbon.css';

const STATE_ICON: { readonly [S in StepState]: IconName } = {
  landed: 'check',
  looped: 'again',
  early: 'alert',
  repaired: 'check',
  attempted: 'meh',
  skipped: 'close',
  not_due: 'equal',
};

/** The framework's steps as they went. The state is a word and a sign, and colour besides. */
export function StepRibbon({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { steps, conformance } = debrief;
  return (
    <>
      <ol class="ribbon">
        {steps.map(({ id, label, state, turns, attempts, due }) => (
          <li key={id} class={`ribbon-step ribbon-${state}`}>
            <span class="ribbon-letter" aria-hidden="true">
              {id}
            </span>
            <strong>{tellFramework(label, catalogue)}</strong>
            <span class="ribbon-state">
              <Icon name={STATE_ICON[state]} />
              {words(`step.${state}`)}
            </span>
            <small>
              {turns.length > 0 && words('debrief.ribbon_at', { turns: numbers(turns) })}
              {turns.length === 0 &&
                attempts.length > 0 &&
                words('debrief.ribbon_at', { turns: numbers(attempts) })}
              {turns.length === 0 &&
                attempts.length === 0 &&
                due !== null &&
                words('debrief.ribbon_due', { turn: due + 1 })}
            </small>
          </li>
        ))}
      </ol>
      <ul class="ribbon-notes">
        {conformance.suspended && <li>{words('debrief.suspended')}</li>}
        {conformance.loops > 0 && <li>{words('debrief.loops', { count: conformance.loops })}</li>}
        {conformance.ignored > 0 && (
          <li>{words('debrief.ignored', { count: conformance.ignored })}</li>
        )}
      </ul>
    </>
  );
}

const numbers = (turns: readonly number[]): string => turns.map((turn) => turn + 1).join(', ');
