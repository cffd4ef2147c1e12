import { useOpenSettings } from '../app/settingsDoor.ts';
import { SafetyButton } from '../call/SafetyButton.tsx';
import { IconButton } from '../parts/Button.tsx';
import { useServices, useSettings, useWords } from '../services.ts';

interface LiveToolsProps {
  /** Null where there is nothing to be safe from yet, or any more. */
  readonly onSafety: (() => void) | null;
  readonly onLeave: () => void;
}

/** In the bar while a room plays: what a trainee has there, and the way back to their layout. */
export function LiveTools({ onSafety, onLeave }: LiveToolsProps) {
  const { seat, settings } = useServices();
  const { muted } = useSettings();
  const words = useWords();
  const openSettings = useOpenSettings();
  return (
    <>
      {onSafety && <SafetyButton onPress={onSafety} />}
      <IconButton
        label={words('call.sound')}
        icon={muted ? 'soundOff' : 'sound'}
        pressed={!muted}
        onClick={() => settings.set('muted', !muted)}
      />
      <IconButton
        label={words('presenter.leave')}
        icon="user"
        onClick={() => seat.present(false)}
      />
      <IconButton label={words('common.settings')} icon="settings" onClick={openSettings} />
      <IconButton label={words('call.leave')} icon="leave" onClick={onLeave} />
    </>
  );
}
