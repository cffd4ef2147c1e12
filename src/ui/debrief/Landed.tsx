import type { Debrief } from '../../session/view/debriefView.ts';
import { change } from '../format.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import { Quote } from './Quote.tsx';
import { TurnLink } from './TurnLink.tsx';

/** Up to two lines that eased the customer most. */
export function Landed({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  return (
    <Panel title={words('debrief.landed')} icon="heartHandshake" level={3}>
      {debrief.landed.length === 0 && <p>{words('debrief.landed_none')}</p>}
      <ul class="debrief-list">
        {debrief.landed.map(({ turn, quote, dHeat, dTrust }) => (
          <li key={turn}>
            <TurnLink turn={turn} />
            <Quote text={quote} />
            {!debrief.report.plain && (
              <p class="debrief-soft">
                {words('debrief.change_of', {
                  heat: change(words, dHeat),
                  trust: change(words, dTrust),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
