import { useState } from 'preact/hooks';
import { type AftercareView, ENDED_BY, ROUTES_BACK } from '../../session/view/aftercareView.ts';
import type { WrapUpView } from '../../session/view/wrapUpView.ts';
import { clock } from '../format.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { SelectField, TextField } from './fields.tsx';
import './IncidentLog.css';

interface IncidentLogProps {
  readonly incident: AftercareView['incident'];
  readonly channel: WrapUpView['channel'];
  /** The entry as one text. */
  readonly onFile: (entry: string) => void;
}

const MOST_WARNINGS = 3;
const WORDS_ID = 'incident-words';

/** Time, channel, words, warnings, who ended it, the way back (R118). */
export function IncidentLog({ incident, channel, onFile }: IncidentLogProps) {
  const words = useWords();
  const spoken = useSpoken();
  const [said, setSaid] = useState(() => incident.heard.map(spoken).join('\n'));
  const [warnings, setWarnings] = useState(String(Math.min(incident.warnings, MOST_WARNINGS)));
  const [ended, setEnded] = useState<string>(incident.endedBy);
  const [route, setRoute] = useState<string>(incident.route);
  const [asked, setAsked] = useState(false);
  const blank = said.trim() === '';
  const time =
    incident.at === null
      ? words('aftercare.time.none')
      : words('aftercare.time.value', { clock: clock(incident.at) });
  const endings = ENDED_BY.map((id) => ({ id, label: words(`aftercare.ended.${id}`) }));
  const routes = ROUTES_BACK.map((id) => ({ id, label: words(`aftercare.route.${id}`) }));
  const labelIn = (options: typeof endings | typeof routes, id: string): string =>
    options.find((option) => option.id === id)?.label ?? id;

  function file(): void {
    setAsked(true);
    if (blank) {
      document.getElementById(WORDS_ID)?.focus();
      return;
    }
    onFile(
      words('aftercare.logged.entry', {
        time,
        channel: words(`channel.${channel}`),
        words: said.trim(),
        warnings,
        ended: labelIn(endings, ended),
        route: labelIn(routes, route),
      }),
    );
  }

  return (
    <form
      class="incident"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        file();
      }}
    >
      <dl class="incident-known">
        <div>
          <dt>{words('aftercare.time')}</dt>
          <dd>{time}</dd>
        </div>
        <div>
          <dt>{words('aftercare.channel')}</dt>
          <dd>{words(`channel.${channel}`)}</dd>
        </div>
      </dl>
      <TextField
        id={WORDS_ID}
        label={words('aftercare.words')}
        hint={words(
          asked && blank
            ? 'aftercare.logged.missing'
            : incident.heard.length > 0
              ? 'aftercare.words.prefilled'
              : 'aftercare.words.blank',
        )}
        value={said}
        onInput={setSaid}
      />
      <SelectField
        id="incident-warnings"
        label={words('aftercare.warnings')}
        options={Array.from({ length: MOST_WARNINGS + 1 }, (_, count) => ({
          id: String(count),
          label: String(count),
        }))}
        value={warnings}
        onChange={setWarnings}
      />
      <SelectField
        id="incident-ended"
        label={words('aftercare.ended')}
        options={endings}
        value={ended}
        onChange={setEnded}
      />
      <SelectField
        id="incident-route"
        label={words('aftercare.route')}
        options={routes}
        value={route}
        onChange={setRoute}
      />
      <Button type="submit" icon="check">
        {words('aftercare.logged.act')}
      </Button>
    </form>
  );
}
