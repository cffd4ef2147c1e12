import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Runner } from '../../session/runner.ts';
import { coachView } from '../../session/view/coachView.ts';
import { explainMove } from '../../words/explainMove.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices, useWords } from '../services.ts';
import './Coach.css';
import type { HintAsked } from './useHint.ts';

interface CoachProps {
  readonly runner: Runner;
  readonly hint: HintAsked;
}

/** Beside a guided contact: what the last line did, in a sentence, and a hint when asked for one. */
export function Coach({ runner, hint: { shown, ask } }: CoachProps) {
  const { catalogue } = useServices();
  const words = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  // The button that asked is gone, and must not take the focus with it.
  useLayoutEffect(() => {
    if (shown && document.activeElement === document.body) told.current?.focus();
  }, [shown]);
  const view = coachView(runner);
  if (!view) return null;
  const { moves, hint } = view;
  return (
    <aside class="coach" aria-label={words('coach.title')}>
      <div class="coach-said" role="status">
        {moves.map((move) => (
          <p key={move.move}>
            <Icon name={move.dHeat > 0 ? 'alert' : 'check'} />
            <span>
              <strong>{words(`move.${move.move}`)}</strong> {explainMove(move, catalogue)}
            </span>
          </p>
        ))}
        {shown && (
          <p ref={told} class="coach-hint" tabIndex={-1}>
            <Icon name="signpost" />
            <span>
              {words(`coach.hint.${hint.kind}`, {
                step: hint.step ? tellFramework(hint.step.label, catalogue) : '',
                intent: hint.step ? tellFramework(hint.step.intent, catalogue) : '',
              })}
            </span>
          </p>
        )}
      </div>
      {!shown && (
        <Button kind="quiet" icon="signpost" onClick={ask}>
          {words('coach.ask')}
        </Button>
      )}
    </aside>
  );
}
