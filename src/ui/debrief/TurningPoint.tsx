import type { Debrief } from '../../session/view/debriefView.ts';
import { explainMove } from '../../words/explainMove.ts';
import { points } from '../format.ts';
import { useServices, useWords } from '../services.ts';
import { TurnLink } from './TurnLink.tsx';
import './TurningPoint.css';

/** The turn that gave most away: what was said, how it was heard, and where the rest would have led. */
export function TurningPoint({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { turningPoint } = debrief;
  const turn = debrief.turns.find((each) => each.turn === turningPoint?.turn);
  if (!turningPoint || !turn) {
    return <p>{words('debrief.turning_none')}</p>;
  }
  const chosen = turn.offered.find((reply) => reply.chosen);
  const inner = turn.answer.find((line) => line.inner)?.inner;
  return (
    <div class="turning-point">
      <div class="turning">
        <div class="turning-column">
          <TurnLink turn={turn.turn} />
          <p class="debrief-soft">
            {words('turning.regret', { points: points(words, turningPoint.regret) })}
          </p>
          <p class="kicker">{words('debrief.turning_said')}</p>
          <blockquote class="quote">{turn.quote}</blockquote>
          <p class="kicker">{words('debrief.turning_heard')}</p>
          {inner && <p class="inner-voice">{inner}</p>}
          {turn.moves.map(
            (move) => move.worth && <p key={move.said}>{explainMove(move.worth, catalogue)}</p>,
          )}
          {chosen?.tempting && (
            <>
              <p class="kicker">{words('debrief.turning_tempting')}</p>
              <p>{chosen.tempting}</p>
            </>
          )}
        </div>
        <div class="turning-column">
          <p class="kicker">{words('debrief.turning_other')}</p>
          <ol class="turning-options">
            {turningPoint.alternatives.map(({ id, text, heat }, i) => (
              <li key={id} class={i === 0 ? 'turning-best' : undefined}>
                <span>{text}</span>
                <span class="turning-heat">
                  {words('debrief.chart_heat')} {points(words, heat)}
                  {i === 0 && ` · ${words('debrief.turning_best')}`}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}
