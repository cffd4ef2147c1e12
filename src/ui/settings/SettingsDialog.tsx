import { Button } from '../parts/Button.tsx';
import { Modal } from '../parts/Modal.tsx';
import { useServices, useSettings, useWords } from '../services.ts';
import './SettingsDialog.css';
import { SETTINGS, type SettingOf, type Settings } from './table.ts';

/** Every setting, in three groups, in force as soon as it is touched. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Modal title={words('settings.title')} onClose={onClose}>
      <div class="settings">
        <fieldset>
          <legend>{words('settings.group.sound')}</legend>
          <Toggle name="muted" />
          <Level name="effects" />
          <Level name="ambience" />
          <Level name="voice" />
          <Toggle name="speech" />
          <Toggle name="captions" />
        </fieldset>
        <fieldset>
          <legend>{words('settings.group.reading')}</legend>
          <Choice name="language" />
          <Choice name="textSpeed" />
          <Toggle name="autoAdvance" />
          <Choice name="textSize" />
          <Choice name="spacing" />
          <Choice name="face" />
          <Choice name="theme" />
          <Choice name="contrast" />
          <Choice name="motion" />
        </fieldset>
        <fieldset>
          <legend>{words('settings.group.playing')}</legend>
          <Choice name="intensity" />
          <Choice name="timers" />
          <Choice name="picture" />
          <Toggle name="singleKeys" />
        </fieldset>
      </div>
      <div class="modal-actions">
        <p class="settings-kept">{words('settings.kept')}</p>
        <Button kind="main" onClick={onClose}>
          {words('common.close')}
        </Button>
      </div>
    </Modal>
  );
}

function Toggle({ name }: { readonly name: SettingOf<'toggle'> }) {
  const { settings } = useServices();
  const values = useSettings();
  const words = useWords();
  return (
    <label class="setting setting-toggle">
      <span>{words(`settings.${name}`)}</span>
      <input
        type="checkbox"
        checked={values[name]}
        onChange={(event) => settings.set(name, event.currentTarget.checked)}
      />
    </label>
  );
}

function Level({ name }: { readonly name: SettingOf<'level'> }) {
  const { settings } = useServices();
  const values = useSettings();
  const words = useWords();
  const percent = Math.round(values[name] * 100);
  return (
    <label class="setting">
      <span>{words(`settings.${name}`)}</span>
      <span class="setting-level">
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          aria-valuetext={words('settings.percent', { percent })}
          onInput={(event) => settings.set(name, event.currentTarget.valueAsNumber / 100)}
        />
        <output>{words('settings.percent', { percent })}</output>
      </span>
    </label>
  );
}

function Choice<Name extends SettingOf<'choice'>>({ name }: { readonly name: Name }) {
  const { settings } = useServices();
  const values = useSettings();
  const words = useWords();
  const options: readonly Settings[Name][] = SETTINGS[name].options as readonly Settings[Name][];
  const label: `settings.${SettingOf<'choice'>}` = `settings.${name}`;
  return (
    <label class="setting">
      <span>{words(label)}</span>
      <select
        value={values[name]}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen) settings.set(name, chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(optionKey(name, option))}
          </option>
        ))}
      </select>
    </label>
  );
}

type OptionKey = {
  [Name in SettingOf<'choice'>]: `settings.${Name}.${Settings[Name]}`;
}[SettingOf<'choice'>];

const optionKey = <Name extends SettingOf<'choice'>>(name: Name, option: Settings[Name]) =>
  `settings.${name}.${option}` as OptionKey;
