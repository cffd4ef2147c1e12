import { useState } from 'preact/hooks';
import type { WrapUpChoice } from '../../session/view/wrapUpView.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../services.ts';
import { SelectField } from './fields.tsx';

interface CaseOwnerProps {
  readonly owners: readonly WrapUpChoice[];
  /** The owner's name. */
  readonly onGive: (owner: string) => void;
}

/** The grievance stays open until somebody owns it. */
export function CaseOwner({ owners, onGive }: CaseOwnerProps) {
  const words = useWords();
  const [owner, setOwner] = useState('');
  const [asked, setAsked] = useState(false);
  const choices = [...owners, { id: 'lead', label: words('aftercare.owned.lead') }];
  return (
    <>
      <p>{words('aftercare.owned.what')}</p>
      <SelectField
        id="case-owner"
        label={words('aftercare.owned.who')}
        blank={words('wrap_up.choose')}
        options={choices}
        value={owner}
        onChange={setOwner}
        error={asked && owner === '' ? words('aftercare.owned.missing') : null}
      />
      <Button
        onClick={() => {
          setAsked(true);
          const chosen = choices.find(({ id }) => id === owner);
          if (chosen) onGive(chosen.label);
        }}
      >
        {words('aftercare.owned.act')}
      </Button>
    </>
  );
}
