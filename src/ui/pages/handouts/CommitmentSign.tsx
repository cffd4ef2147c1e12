import { useState } from 'preact/hooks';
import { useWords } from '../../services.ts';
import { TextField } from '../../wrapUp/fields.tsx';
import { Sheet } from './Sheet.tsx';
import './CommitmentSign.css';

const OURS = ['1', '2', '3', '4', '5'] as const;
const YOURS = ['1', '2', '3'] as const;

/** The sign for the wall (R146). What is typed in stands on the sheet, and is kept nowhere. */
export function CommitmentSign() {
  const words = useWords();
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  return (
    <>
      <form class="sign-form screen-only" onSubmit={(event) => event.preventDefault()}>
        <TextField
          id="sign-name"
          label={words('sign.name')}
          hint={words('sign.name.hint')}
          rows={1}
          value={name}
          onInput={setName}
        />
        <TextField
          id="sign-contact"
          label={words('sign.contact')}
          hint={words('sign.contact.hint')}
          rows={1}
          value={contact}
          onInput={setContact}
        />
      </form>
      <Sheet
        kind="sign"
        title={words('sign.title')}
        kicker={name.trim() || '\u00A0'}
        branded={false}
      >
        <section class="sign-part">
          <h3>{words('sign.ours')}</h3>
          <ul>
            {OURS.map((line) => (
              <li key={line}>{words(`sign.ours.${line}`)}</li>
            ))}
          </ul>
        </section>
        <section class="sign-part sign-yours">
          <h3>{words('sign.yours')}</h3>
          <ul>
            {YOURS.map((line) => (
              <li key={line}>{words(`sign.yours.${line}`)}</li>
            ))}
          </ul>
        </section>
        <p class="sign-reach">
          {contact.trim() ? (
            words('sign.reach', { who: contact.trim() })
          ) : (
            <>
              <span>{words('sign.reach.blank')}</span>
              <span class="sign-blank" />
            </>
          )}
        </p>
      </Sheet>
    </>
  );
}
