import { useServices, useSettings, useWords } from '../services.ts';
import { isVoiceOnly, pictureFor } from '../settings/picture.ts';
import './ModeChoice.css';

/** Without a picture of the caller: how an assessed contact is taken unless somebody unticks it. */
export function VoiceOnlyField({ mode }: { readonly mode: string }) {
  const { settings } = useServices();
  const { picture } = useSettings();
  const words = useWords();
  return (
    <label class="mode-option">
      <input
        type="checkbox"
        checked={isVoiceOnly(mode, picture)}
        onChange={(event) => settings.set('picture', pictureFor(mode, event.currentTarget.checked))}
      />
      <span>
        <strong>{words('briefing.voice_only')}</strong>
        <span class="mode-what">{words('briefing.voice_only.what')}</span>
      </span>
    </label>
  );
}
