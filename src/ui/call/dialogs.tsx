import { Button } from '../parts/Button.tsx';
import { Modal } from '../parts/Modal.tsx';
import { useWords } from '../services.ts';

interface PauseDialogProps {
  readonly onResume: () => void;
  readonly onSettings: () => void;
  /** Only the picture, until something is pressed. */
  readonly onHide: () => void;
  readonly onLeave: () => void;
}

/** Everything stands still. */
export function PauseDialog({ onResume, onSettings, onHide, onLeave }: PauseDialogProps) {
  const words = useWords();
  return (
    <Modal title={words('call.paused.title')} onClose={onResume}>
      <p class="modal-text">{words('call.paused.more')}</p>
      <p class="modal-text modal-keys">{words('call.keys')}</p>
      <div class="modal-actions">
        <Button kind="quiet" icon="leave" onClick={onLeave}>
          {words('call.leave')}
        </Button>
        <Button icon="eye" onClick={onHide}>
          {words('call.paused.hide')}
        </Button>
        <Button icon="settings" onClick={onSettings}>
          {words('common.settings')}
        </Button>
        <Button kind="main" icon="play" first onClick={onResume}>
          {words('call.paused.resume')}
        </Button>
      </div>
    </Modal>
  );
}

interface LeaveDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Leaving costs nothing, and says so. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const words = useWords();
  return (
    <Modal title={words('call.leave.title')} onClose={onStay}>
      <p class="modal-text">{words('call.leave.more')}</p>
      <p class="modal-text">{words('call.leave.keep')}</p>
      <div class="modal-actions">
        <Button icon="leave" onClick={onLeave}>
          {words('call.leave.go')}
        </Button>
        <Button kind="main" first onClick={onStay}>
          {words('call.leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
