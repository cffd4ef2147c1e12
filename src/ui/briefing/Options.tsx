import { type ConfidenceLevel, ConfidenceScale } from '../parts/ConfidenceScale.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useServices, useWords } from '../services.ts';
import type { OfferedMode } from './ModeChoice.tsx';
import { VariationField } from './VariationField.tsx';
import { VoiceOnlyField } from './VoiceOnlyField.tsx';

interface OptionsProps {
  readonly mode: OfferedMode;
  readonly seed: number;
  readonly confidence: ConfidenceLevel | null;
  readonly onConfidence: (level: ConfidenceLevel) => void;
}

/** What can be chosen beforehand, and needn't be. */
export function Options({ mode, seed, confidence, onConfidence }: OptionsProps) {
  const { seat } = useServices();
  const words = useWords();
  return (
    <Panel title={words('briefing.options')} icon="settings">
      <div class="briefing-options">
        <VoiceOnlyField mode={mode} />
        {mode !== 'guided' && (
          <ConfidenceScale
            legend={words('briefing.confidence')}
            name="confidence-before"
            level={confidence}
            onChange={onConfidence}
          />
        )}
        <VariationField seed={seed} onChange={seat.vary} />
      </div>
    </Panel>
  );
}
