import { useState } from 'preact/hooks';
import { ESCALATION_ORDER } from '../../../session/view/escalationView.ts';
import {
  EscalationAnswer,
  EscalationForm,
  NOTHING_KNOWN,
} from '../../escalation/EscalationForm.tsx';
import { useWords } from '../../services.ts';
import { Sheet } from './Sheet.tsx';
import './EscalationPage.css';

/** Who should take a contact (R129, R145): asked on screen, and on paper as the order of reasons. */
export function EscalationPage() {
  const words = useWords();
  const [known, setKnown] = useState(NOTHING_KNOWN);
  return (
    <>
      <section class="escalation-page screen-only" aria-label={words('escalation.title')}>
        <EscalationForm known={known} onChange={setKnown} />
        <div class="escalation-page-answer">
          <EscalationAnswer known={known} />
        </div>
      </section>
      <Sheet
        kind="escalation"
        kicker={words('escalation.title')}
        title={words('escalation.order')}
        lead={words('escalation.order.what')}
        foot={words('handouts.policy')}
      >
        <ol class="escalation-order">
          {ESCALATION_ORDER.map(({ route, reason }) => (
            <li key={reason}>
              <p class="escalation-order-if">{words(`escalation.when.${reason}`)}</p>
              <div>
                <p class="escalation-order-route">{words(`escalation.route.${route}`)}</p>
                <p>{words(`escalation.reason.${reason}`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}
