import { useState } from 'preact/hooks';
import type { Runner } from '../../session/runner.ts';
import { type WrapUpChoice, type WrapUpView, wrapUpView } from '../../session/view/wrapUpView.ts';
import { TopBar } from '../app/TopBar.tsx';
import { useScreenStart } from '../app/useScreenStart.ts';
import { Button } from '../parts/Button.tsx';
import { List } from '../parts/List.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useServices, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { Aftercare } from './Aftercare.tsx';
import { SelectField, TextField } from './fields.tsx';
import './WrapUp.css';

type Field = keyof WrapUpView['filed'];
type Entry = { readonly [F in Field]: string };
type ChoiceField = 'promise' | 'owner' | 'due';

const CHOICE_FIELDS: readonly ChoiceField[] = ['promise', 'owner', 'due'];
const NONE = 'none';

/** The entry in the complaint log, for whoever comes next. */
export function WrapUp({ runner }: { readonly runner: Runner }) {
  const { seat } = useServices();
  const words = useWords();
  const lang = useToldLanguage();
  const heading = useScreenStart();
  const view = wrapUpView(runner);
  const [entry, setEntry] = useState<Entry>(() => entryFrom(view));
  const [checked, setChecked] = useState(false);
  const missing = CHOICE_FIELDS.filter((field) => entry[field] === '');
  const set = (field: Field) => (value: string) => setEntry((now) => ({ ...now, [field]: value }));
  /** Files a field as it stands, so that a tab that closes loses none that was left. */
  function keep(field: Field, value = entry[field]): void {
    if (view.filed[field] !== value.trim()) {
      seat.send({ type: 'file', field, value: value.trim() });
    }
  }

  function file(): void {
    setChecked(true);
    const [first] = missing;
    if (first) {
      document.getElementById(fieldId(first))?.focus();
      return;
    }
    for (const field of FIELDS) keep(field);
    seat.closeWrapUp();
  }

  const choices: { readonly [F in ChoiceField]: readonly WrapUpChoice[] } = {
    promise: view.actions,
    owner: view.owners,
    due: view.times,
  };
  return (
    <>
      <TopBar />
      <main id="main" class="wrap-up">
        <p class="kicker">{words('wrap_up.kicker')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {words('wrap_up.title')}
        </h1>
        <p class="wrap-up-intro">{words('wrap_up.intro')}</p>
        {view.aftercare && <Aftercare care={view.aftercare} wrapUp={view} />}
        <div class="wrap-up-columns">
          <form
            class="wrap-up-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              file();
            }}
          >
            <TextField
              id={fieldId('issue')}
              label={words('wrap_up.issue')}
              hint={hintFor(view.noted.what)}
              value={entry.issue}
              onInput={set('issue')}
              onChange={() => keep('issue')}
            />
            <TextField
              id={fieldId('impact')}
              label={words('wrap_up.impact', { customer: view.customer })}
              hint={hintFor(view.noted.impact)}
              value={entry.impact}
              onInput={set('impact')}
              onChange={() => keep('impact')}
            />
            {CHOICE_FIELDS.map((field) => (
              <SelectField
                key={field}
                id={fieldId(field)}
                label={words(`wrap_up.${field}`)}
                blank={words('wrap_up.choose')}
                options={[
                  ...choices[field].map((choice) => ({ ...choice, lang })),
                  { id: NONE, label: words(`wrap_up.none.${field}`) },
                ]}
                value={entry[field]}
                onChange={(value) => {
                  set(field)(value);
                  keep(field, value);
                }}
                error={checked && entry[field] === '' ? words('wrap_up.missing') : null}
              />
            ))}
            <Button type="submit" kind="main" big icon="check">
              {words(view.leadsToFollowUp ? 'wrap_up.file.follow_up' : 'wrap_up.file')}
            </Button>
          </form>
          <Panel title={words('wrap_up.pad')} icon="notebook">
            {view.noted.what.length + view.noted.impact.length > 0 ? (
              <List items={[...view.noted.what, ...view.noted.impact]} icon="check" lang={lang} />
            ) : (
              <p class="wrap-up-empty">{words('wrap_up.pad.empty')}</p>
            )}
          </Panel>
        </div>
      </main>
    </>
  );

  function hintFor(notes: readonly string[]): string {
    return words(notes.length > 0 ? 'wrap_up.from_notes' : 'wrap_up.no_notes');
  }
}

const FIELDS: readonly Field[] = ['issue', 'impact', ...CHOICE_FIELDS];
const fieldId = (field: Field): string => `wrap-up-${field}`;

/** What was filed already, else what the notes give. Promises are never filled in for the trainee. */
const entryFrom = ({ filed, noted }: WrapUpView): Entry => ({
  issue: filed.issue ?? noted.what.join('; '),
  impact: filed.impact ?? noted.impact.join('; '),
  promise: filed.promise ?? '',
  owner: filed.owner ?? '',
  due: filed.due ?? '',
});
