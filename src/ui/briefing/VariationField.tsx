import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../services.ts';
import './VariationField.css';

/** The generator tells this many apart. */
const LARGEST = 4_294_967_295;

interface VariationFieldProps {
  readonly seed: number;
  readonly onChange: (seed: number) => void;
}

/** Which variation is played: by number, so that a room or a course can play the same one again. */
export function VariationField({ seed, onChange }: VariationFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(seed));
  useEffect(() => setTyped(String(seed)), [seed]);
  function take(): void {
    const next = Number(typed);
    if (!/^\d+$/.test(typed) || next > LARGEST) setTyped(String(seed));
    else if (next !== seed) onChange(next);
  }
  return (
    <p class="variation">
      <label for={id}>{words('briefing.variation')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        pattern="\d*"
        autocomplete="off"
        aria-describedby={`${id}-what`}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
      />
      <span id={`${id}-what`} class="variation-what">
        {words('briefing.variation.what')}
      </span>
    </p>
  );
}
