import { useWords } from '../services.ts';
import './ConfidenceScale.css';

const LEVELS = [1, 2, 3, 4, 5] as const;
export type ConfidenceLevel = (typeof LEVELS)[number];

interface ConfidenceScaleProps {
  readonly legend: string;
  /** Tells this scale's buttons from another's. */
  readonly name: string;
  readonly level: ConfidenceLevel | null;
  readonly onChange: (level: ConfidenceLevel) => void;
}

/** How sure of oneself; nothing is chosen beforehand, and nothing has to be. */
export function ConfidenceScale({ legend, name, level, onChange }: ConfidenceScaleProps) {
  const words = useWords();
  return (
    <fieldset class="confidence">
      <legend>{legend}</legend>
      {LEVELS.map((each) => (
        <label key={each} class="confidence-level">
          <input
            type="radio"
            name={name}
            value={each}
            checked={level === each}
            onChange={() => onChange(each)}
          />
          <span>{words(`confidence.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
