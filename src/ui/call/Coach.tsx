import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Runner } from '../../session/runner.ts';
import { type CoachView, coachView } from '../../session/view/coachView.ts';
import type { Move } from '../../session/view/vocabulary.ts';
import type { Catalogue } from '../../words/catalogue.ts';
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
  /** It is there now, or says more than before. */
  readonly onDrawn: () => void;
}

/** Beside a guided contact: what the last line did, in a sentence, and a hint when asked for one. */
export function Coach({ runner, hint: { shown, ask }, onDrawn }: CoachProps) {
  const { catalogue } = useServices();
  const words = useWords();
  const hinted = useRef<HTMLParagraphElement>(null);
  // The button that asked is gone, and must not take the focus with it.
  useLayoutEffect(() => {
    if (shown && document.activeElement === document.body) hinted.current?.focus();
    onDrawn();
  }, [shown]);
  const view = coachView(runner);
  if (!view) return null;
  const { hint } = view;
  const told = toldOf(view.moves, catalogue);
  return (
    <aside class="coach" aria-label={words('coach.title')}>
      <div class="coach-said" role="status">
        {told.map(({ move, heats, why }) => (
          <p key={move + why}>
            <Icon name={heats ? 'alert' : 'check'} />
            <span>
              <strong>{words(`move.${move}`)}</strong> <span class="coach-why">{why}</span>
            </span>
          </p>
        ))}
        {shown && (
          <p ref={hinted} class="coach-hint" tabIndex={-1}>
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

interface Told {
  readonly move: Move;
  readonly heats: boolean;
  readonly why: string;
}

/** What each move did; what came twice, and did the same, once. */
function toldOf(moves: CoachView['moves'], catalogue: Catalogue): readonly Told[] {
  const told = new Map<string, Told>();
  for (const account of moves) {
    const { move, dHeat } = account;
    const why = explainMove(account, catalogue);
    if (!told.has(move + why)) told.set(move + why, { move, heats: dHeat > 0, why });
  }
  return [...told.values()];
}
