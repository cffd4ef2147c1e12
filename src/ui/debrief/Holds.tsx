import { type Debrief, HOLD_CHECKS } from '../../session/view/debriefView.ts';
import { Icon } from '../parts/Icon.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import './Holds.css';
import { TurnLink } from './TurnLink.tsx';

/** Each hold with its five checks (R98). */
export function Holds({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { holds } = debrief;
  if (holds.length === 0) return null;
  return (
    <Panel title={words('hold.title')} icon="hourglass" level={3}>
      <ul class="holds">
        {holds.map(({ turn, checks }, i) => (
          <li key={turn}>
            <h4>
              {words('hold.at', { number: i + 1 })} <TurnLink turn={turn} />
            </h4>
            <ul class="hold-checks">
              {HOLD_CHECKS.map((check) => (
                <li key={check} data-kept={checks[check]}>
                  <Icon name={checks[check] ? 'check' : 'close'} />
                  <span>{words(`hold.check.${check}`)}:</span>
                  <strong>{words(checks[check] ? 'hold.yes' : 'hold.no')}</strong>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
