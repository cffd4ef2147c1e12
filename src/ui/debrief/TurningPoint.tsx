import type { Debrief } from '../../session/view/debriefView.ts';
import { points } from '../format.ts';
import { useSeat, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { HowItWasHeard } from './HowItWasHeard.tsx';
import { Quote } from './Quote.tsx';
import { Retry } from './Retry.tsx';
import { TurnLink } from './TurnLink.tsx';
import './TurningPoint.css';

/** The turn that gave most away: what was said, how it was heard, and where the rest would have led. */
export function TurningPoint({ debrief }: { readonly debrief: Debrief }) {
  const lang = useToldLanguage();
  const { cards } = useSeat();
  const words = useWords();
  const { turningPoint } = debrief;
  if (!turningPoint) {
    return <p>{words('debrief.turning_none')}</p>;
  }
  const { turn, quote, worth, tempting, retry } = turningPoint;
  const isHere = cards.some(({ id }) => id === debrief.scenario.id);
  return (
    <div class="turning-point">
      <div class="turning">
        <div class="turning-column">
          <TurnLink turn={turn} />
          {!debrief.report.plain && (
            <p class="debrief-soft">
              {words('turning.regret', { points: points(words, turningPoint.regret) })}
            </p>
          )}
          <p class="kicker">{words('debrief.turning_said')}</p>
          {quote === null ? (
            worth.map(({ move }) => <p key={move}>{words(`move.${move}`)}</p>)
          ) : (
            <Quote text={quote} />
          )}
          <p class="kicker">{words('debrief.turning_heard')}</p>
          <HowItWasHeard {...turningPoint} />
          {tempting && (
            <>
              <p class="kicker">{words('debrief.turning_tempting')}</p>
              <p lang={lang}>{tempting}</p>
            </>
          )}
        </div>
        <div class="turning-column">
          <p class="kicker">{words('debrief.turning_other')}</p>
          <ol class="turning-options">
            {turningPoint.alternatives.map(({ id, text, heat }, i) => (
              <li key={id} class={i === 0 ? 'turning-best' : undefined}>
                <span lang={lang}>{text}</span>
                <span class="turning-heat">
                  {words('debrief.chart_heat')} {points(words, heat)}
                  {i === 0 && ` · ${words('debrief.turning_best')}`}
                </span>
              </li>
            ))}
          </ol>
          {retry && isHere && <Retry at={retry} />}
        </div>
      </div>
    </div>
  );
}
