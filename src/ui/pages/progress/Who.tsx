import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useServices, useWords } from '../../services.ts';
import type { Progress } from './useProgress.ts';

const GUEST = 'guest';

interface WhoProps {
  readonly progress: Progress;
  readonly refresh: () => Promise<void>;
}

/** Several people at one device, each with a history of their own; or nobody in particular. */
export function Who({ progress, refresh }: WhoProps) {
  const { seat } = useServices();
  const words = useWords();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const { book, profile, profiles } = progress;
  const isGuest = profile.id === GUEST;

  /** What is open belongs to whoever was practising, so it is left first. */
  async function changeTo(act: () => Promise<unknown>): Promise<void> {
    seat.toMenu();
    await act();
    await seat.open();
    await refresh();
  }

  async function add(): Promise<void> {
    setAsked(name.trim() === '');
    if (name.trim() === '') return;
    await changeTo(() => book.add(name.trim().slice(0, 80)));
    setName('');
  }

  return (
    <Panel title={words('progress.who')}>
      {isGuest && <p class="progress-note">{words('progress.who.guest.on')}</p>}
      <div class="progress-who">
        <div class="progress-field">
          <label for="progress-profile">{words('progress.who.profile')}</label>
          <select
            id="progress-profile"
            value={profile.id}
            onChange={({ currentTarget }) => void changeTo(() => book.enter(currentTarget.value))}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || words('progress.who.unnamed')}
              </option>
            ))}
            <option value={GUEST}>{words('progress.who.guest')}</option>
          </select>
        </div>
        <form
          class="progress-add"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label class="progress-field">
            <span>{words('progress.who.name')}</span>
            <input
              type="text"
              maxLength={80}
              autoComplete="off"
              value={name}
              aria-invalid={asked}
              aria-describedby={asked ? 'progress-name-missing' : undefined}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <Button type="submit" icon="plus">
            {words('progress.who.add')}
          </Button>
        </form>
        {asked && (
          <p class="progress-missing" id="progress-name-missing" role="alert">
            {words('progress.who.add.missing')}
          </p>
        )}
      </div>
    </Panel>
  );
}
