import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './SafetyButton.css';

/** Calm, and unlike everything beside it: it is looked for when there is no time to look. */
export function SafetyButton({ onPress }: { readonly onPress: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="icon-button call-safety"
      title={words('call.safety.what')}
      onClick={onPress}
    >
      <Icon name="shield" />
      <span class="call-safety-word">{words('call.safety')}</span>
    </button>
  );
}
