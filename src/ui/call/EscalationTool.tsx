import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { late } from '../parts/late.tsx';
import { useWords } from '../services.ts';
import './EscalationTool.css';

const EscalationDialog = late(
  async () => (await import('./EscalationDialog.tsx')).EscalationDialog,
);

/** The way to the tool that says who should take the contact (R129). */
export function EscalationTool() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="escalation-door">
      <Button icon="signpost" onClick={() => setOpen(true)}>
        {words('escalation.open')}
      </Button>
      {open && <EscalationDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
