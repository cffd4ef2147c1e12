import { useId, useState } from 'preact/hooks';
import {
  type Debrief,
  NOTHING_MISSED,
  type Prediction,
  RATED_PARTS,
  type RatedPart,
  REACTIONS,
} from '../../session/view/debriefView.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { Button } from '../parts/Button.tsx';
import { type ConfidenceLevel, ConfidenceScale } from '../parts/ConfidenceScale.tsx';
import { useServices, useWords } from '../services.ts';
import './Predict.css';

const RATINGS = [1, 2, 3, 4, 5] as const;

interface PredictProps {
  readonly steps: Debrief['steps'];
  /** Null where it was skipped. */
  readonly onDone: (prediction: Prediction | null, confidence: ConfidenceLevel | null) => void;
}

/** What the trainee thinks happened, before anything is shown. All of it may be left open. */
export function Predict({ steps, onDone }: PredictProps) {
  const { catalogue } = useServices();
  const words = useWords();
  const [reaction, setReaction] = useState<Prediction['reaction']>(null);
  const [missed, setMissed] = useState('');
  const [satisfied, setSatisfied] = useState<number | null>(null);
  const [ratings, setRatings] = useState<Prediction['ratings']>({});
  const [confidence, setConfidence] = useState<ConfidenceLevel | null>(null);
  const id = useId();

  function rate(part: RatedPart, value: string): void {
    const { [part]: _, ...others } = ratings;
    const rating = RATINGS.find((each) => String(each) === value);
    setRatings(rating ? { ...others, [part]: rating } : others);
  }

  return (
    <form
      class="predict"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ reaction, missed: missed || null, satisfied, ratings }, confidence);
      }}
    >
      <div>
        <h2 id={`${id}-title`}>{words('predict.title')}</h2>
        <p>{words('predict.intro')}</p>
      </div>
      <fieldset class="predict-words">
        <legend>{words('predict.reaction')}</legend>
        {REACTIONS.map((word) => (
          <label key={word} class="predict-word">
            <input
              type="radio"
              name="reaction"
              checked={reaction === word}
              onChange={() => setReaction(word)}
            />
            <span>{words(`reaction.${word}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="predict-field">
        <label for={`${id}-missed`}>{words('predict.missed')}</label>
        <select
          id={`${id}-missed`}
          value={missed}
          onChange={(event) => setMissed(event.currentTarget.value)}
        >
          <option value="">{words('predict.unanswered')}</option>
          {steps.map(({ id: step, label }) => (
            <option key={step} value={step}>
              {tellFramework(label, catalogue)}
            </option>
          ))}
          <option value={NOTHING_MISSED}>{words('predict.missed_none')}</option>
        </select>
      </div>
      <div class="predict-field">
        <label for={`${id}-satisfied`}>{words('predict.satisfied')}</label>
        <div class="predict-range">
          <input
            id={`${id}-satisfied`}
            type="range"
            min={0}
            max={100}
            step={5}
            value={satisfied ?? 50}
            aria-valuetext={
              satisfied === null
                ? words('predict.unanswered')
                : words('predict.percent', { percent: satisfied })
            }
            onInput={(event) => setSatisfied(Number(event.currentTarget.value))}
          />
          <output for={`${id}-satisfied`}>
            {satisfied === null
              ? words('predict.unanswered')
              : words('predict.percent', { percent: satisfied })}
          </output>
        </div>
      </div>
      <fieldset class="predict-ratings">
        <legend>{words('predict.rate')}</legend>
        <p class="debrief-soft">{words('predict.rate_what')}</p>
        {RATED_PARTS.map((part) => (
          <div key={part} class="predict-field">
            <label for={`${id}-${part}`}>{words(`criterion.${part}`)}</label>
            <select
              id={`${id}-${part}`}
              value={ratings[part] ?? ''}
              onChange={(event) => rate(part, event.currentTarget.value)}
            >
              <option value="">{words('predict.unanswered')}</option>
              {RATINGS.map((rating) => (
                <option key={rating} value={rating}>
                  {`${rating} – ${words(`bars.${part}.${rating}`)}`}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      <ConfidenceScale
        legend={words('predict.confidence')}
        name="confidence-after"
        level={confidence}
        onChange={setConfidence}
      />
      <div class="predict-ways">
        <Button type="submit" kind="main">
          {words('predict.reveal')}
        </Button>
        <Button onClick={() => onDone(null, null)}>{words('predict.skip')}</Button>
      </div>
    </form>
  );
}
