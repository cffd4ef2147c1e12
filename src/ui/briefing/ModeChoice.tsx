import { useWords } from '../services.ts';
import './ModeChoice.css';

export const OFFERED_MODES = ['guided', 'practice', 'assessed'] as const;
export type OfferedMode = (typeof OFFERED_MODES)[number];

interface ModeChoiceProps {
  readonly mode: OfferedMode;
  readonly onChange: (mode: OfferedMode) => void;
}

/** How the contact is played. */
export function ModeChoice({ mode, onChange }: ModeChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="mode-choice">
      <legend class="sr-only">{words('briefing.mode')}</legend>
      {OFFERED_MODES.map((offered) => (
        <label key={offered} class="mode-option">
          <input
            type="radio"
            name="mode"
            value={offered}
            checked={mode === offered}
            onChange={() => onChange(offered)}
          />
          <span>
            <strong>{words(`briefing.mode.${offered}`)}</strong>
            <span class="mode-what">{words(`briefing.mode.${offered}.what`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
