import type { PresenterView } from '../../session/view/presenterView.ts';
import { changeWords } from '../call/Meter.tsx';
import { change, points } from '../format.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { BAND_ICON } from '../vocabulary.ts';

interface PresenterHeatProps {
  readonly meter: PresenterView['meter'];
  readonly revealed: boolean;
  readonly onReveal: () => void;
}

/** The heat, once the room has guessed. */
export function PresenterHeat({ meter, revealed, onReveal }: PresenterHeatProps) {
  const words = useWords();
  const { heat, band, heatChange } = meter;
  return (
    <section class="presenter-heat" aria-label={words('call.heat')} data-band={band}>
      <div class="presenter-heat-shown" role="status">
        {revealed ? (
          <>
            <span class="presenter-heat-value">{points(words, heat)}</span>
            <span class="presenter-heat-band">
              <Icon name={BAND_ICON[band]} />
              {words(`band.${band}`)}
            </span>
            <span
              class="presenter-heat-change"
              data-way={heatChange === null ? 'same' : Math.sign(heatChange)}
            >
              <span aria-hidden="true">{heatChange === null ? '' : change(words, heatChange)}</span>
              <span class="sr-only">{changeWords(heatChange, words)}</span>
            </span>
            <span
              class="presenter-heat-track"
              style={{ '--level': heat / 100 } as Record<string, number>}
              aria-hidden="true"
            />
          </>
        ) : (
          <span class="presenter-heat-hidden">{words('presenter.hidden')}</span>
        )}
      </div>
      <Button
        kind={revealed ? 'plain' : 'main'}
        big
        icon={revealed ? 'close' : 'eye'}
        onClick={onReveal}
      >
        {words(revealed ? 'presenter.hide' : 'presenter.reveal')}
      </Button>
    </section>
  );
}
