import type { Debrief } from '../../session/view/debriefView.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import { Quote } from './Quote.tsx';
import { TurnLink } from './TurnLink.tsx';

/** What was done past the steps, and counted for something. */
export function ExtraMile({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { extraMile } = debrief;
  return (
    <Panel title={words('ledger.extra')} icon="heartHandshake" level={3}>
      {extraMile.length === 0 && <p>{words('ledger.extra_none')}</p>}
      <ul class="debrief-list">
        {extraMile.map(({ move, turn, quote }) => (
          <li key={`${turn}-${move}`}>
            <p class="debrief-ledger">
              <strong>{words(`move.${move}`)}</strong> <TurnLink turn={turn} />
            </p>
            <Quote text={quote} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
