import { useState } from 'preact/hooks';
import { EscalationAnswer, EscalationForm, NOTHING_KNOWN } from '../escalation/EscalationForm.tsx';
import { Button } from '../parts/Button.tsx';
import { Modal } from '../parts/Modal.tsx';
import { useWords } from '../services.ts';
import './EscalationDialog.css';

/** Who should take the contact, asked in the middle of one (R129). */
export function EscalationDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const [known, setKnown] = useState(NOTHING_KNOWN);
  return (
    <Modal title={words('escalation.title')} onClose={onClose}>
      <p class="modal-text">{words('escalation.intro')}</p>
      <EscalationForm known={known} onChange={setKnown} />
      <div class="modal-actions escalation-foot">
        <EscalationAnswer known={known} />
        <Button kind="main" onClick={onClose}>
          {words('common.close')}
        </Button>
      </div>
    </Modal>
  );
}
