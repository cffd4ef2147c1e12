import { useEffect, useState } from 'preact/hooks';
import type { Runner } from '../../session/runner.ts';
import { coachView } from '../../session/view/coachView.ts';
import { explainMove } from '../../words/explainMove.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices, useWords } from '../services.ts';
import './Coach.css';

/** Beside a guided contact: what the last line did, in a sentence, and a hint when asked for one. */
export function Coach({ runner }: { readonly runner: Runner }) {
  const { catalogue } = useServices();
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const view = coachView(runner);
  const about = `${view?.turn} ${view?.hint.kind} ${view?.hint.step?.id}`;
  // A hint is for one turn.
  useEffect(() => setAsked(false), [about]);
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
        {asked && (
          <p class="coach-hint">
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
      {!asked && (
        <Button kind="quiet" icon="signpost" onClick={() => setAsked(true)}>
          {words('coach.ask')}
        </Button>
      )}
    </aside>
  );
}
