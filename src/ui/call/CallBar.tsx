import type { CallView } from '../../session/view/callView.ts';
import { clock } from '../format.ts';
import { IconButton } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices, useSettings, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { CHANNEL_ICON } from '../vocabulary.ts';
import './CallBar.css';
import { SafetyButton } from './SafetyButton.tsx';
import { sceneTitle } from './sceneTitle.ts';

interface CallBarProps {
  readonly view: CallView;
  readonly onSafety: () => void;
  /** To the layout for a room; null where nobody asks for it, or the contact is assessed. */
  readonly onPresent: (() => void) | null;
  readonly onPause: () => void;
  readonly onLeave: () => void;
}

/** What contact this is, how long it has run, the safety button, and the ways out. */
export function CallBar({ view, onSafety, onPresent, onPause, onLeave }: CallBarProps) {
  const { settings } = useServices();
  const { captions, muted } = useSettings();
  const words = useWords();
  const lang = useToldLanguage();
  return (
    <header class="call-bar" data-protocol={view.protocol}>
      <p class="call-bar-title" lang={lang}>
        {sceneTitle(view)}
      </p>
      <p class="call-bar-fact call-bar-channel">
        <Icon name={CHANNEL_ICON[view.channel]} />
        {words(`channel.${view.channel}`)}
      </p>
      <p class="call-bar-fact call-bar-clock">
        <Icon name="clock" />
        <span class="sr-only">{words('call.clock')} </span>
        {clock(view.at)}
      </p>
      <div class="call-bar-tools">
        {view.can.safety && <SafetyButton onPress={onSafety} />}
        {onPresent && (
          <span class="call-bar-present">
            <IconButton label={words('briefing.present')} icon="presentation" onClick={onPresent} />
          </span>
        )}
        <IconButton
          label={words('call.captions')}
          icon={captions ? 'captions' : 'captionsOff'}
          pressed={captions}
          onClick={() => settings.set('captions', !captions)}
        />
        <IconButton
          label={words('call.sound')}
          icon={muted ? 'soundOff' : 'sound'}
          pressed={!muted}
          onClick={() => settings.set('muted', !muted)}
        />
        {view.can.pause && view.phase !== 'ended' && (
          <IconButton label={words('call.pause')} icon="pause" onClick={onPause} />
        )}
        <IconButton label={words('call.leave')} icon="leave" onClick={onLeave} />
      </div>
    </header>
  );
}
