import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Consent.css';

interface ConsentProps {
  readonly id: string;
  readonly agreed: boolean;
  /** The contact was asked for without it. */
  readonly missing: boolean;
  readonly onChange: (agreed: boolean) => void;
}

/** A sensitive contact is taken by choice only, with the content note read. */
export function Consent({ id, agreed, missing, onChange }: ConsentProps) {
  const words = useWords();
  return (
    <div class="consent">
      <label class="consent-label">
        <input
          id={id}
          type="checkbox"
          checked={agreed}
          aria-invalid={missing}
          aria-describedby={`${id}-more`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{words('briefing.consent')}</span>
      </label>
      <p id={`${id}-more`} class="consent-more" data-missing={missing}>
        {missing && <Icon name="alert" />}
        <span>{words(missing ? 'briefing.consent.missing' : 'briefing.skip.what')}</span>
      </p>
    </div>
  );
}
