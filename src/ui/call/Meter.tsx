import { type HeatView, METER_BANDS } from '../../session/view/heatView.ts';
import { change, points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords, type Words } from '../services.ts';
import { BAND_ICON } from '../vocabulary.ts';
import './Meter.css';

interface MeterProps {
  readonly meter: HeatView;
  /** Assessed play: the values come in the debrief. */
  readonly veiled: boolean;
}

/** Heat as a number, a word, a picture and a change: colour is never the only sign. */
export function Meter({ meter, veiled }: MeterProps) {
  const words = useWords();
  if (veiled) {
    return (
      <div class="meter meter-veiled">
        <p class="meter-label">{words('call.heat')}</p>
        <p>{words('call.meter_hidden')}</p>
      </div>
    );
  }
  const { heat, trust, band, heatChange, trustChange } = meter;
  const bandWord = words(`band.${band}`);
  const level = { '--level': heat / 100 } as Record<string, number>;
  const value = words('call.heat.value', { band: bandWord, heat: points(words, heat) });
  const spoken = `${value}, ${changeWords(heatChange, words)}`;
  return (
    <div class="meter" data-band={band}>
      <p class="meter-label">{words('call.heat')}</p>
      <p class="meter-value">{points(words, heat)}</p>
      <p class="meter-band">
        <Icon name={BAND_ICON[band]} />
        {bandWord}
      </p>
      <meter
        class="sr-only"
        aria-label={words('call.heat')}
        min={0}
        max={100}
        value={heat}
        aria-valuetext={spoken}
      />
      <div class="meter-scale" aria-hidden="true" style={level}>
        <div class="meter-track">
          <div class="meter-fill" />
        </div>
        <ol class="meter-marks">
          {METER_BANDS.map(({ band: mark, from }, index) => (
            <li
              key={mark}
              data-here={mark === band}
              style={
                { '--from': from, '--to': METER_BANDS[index + 1]?.from ?? 100 } as Record<
                  string,
                  number
                >
              }
            >
              <Icon name={BAND_ICON[mark]} />
              <span>{words(`band.${mark}`)}</span>
            </li>
          ))}
        </ol>
      </div>
      <p class="meter-change" data-way={wayOf(heatChange)}>
        {heatChange === null ? (
          words('call.heat.start')
        ) : (
          <>
            <Icon name={arrowOf(heatChange)} />
            {words('call.change', { points: change(words, heatChange) })}
          </>
        )}
      </p>
      <p class="meter-trust">
        <Icon name="heartHandshake" />
        <span>{words('call.trust')}</span>
        <strong>{points(words, trust)}</strong>
        {trustChange !== null && trustChange !== 0 && <span>{change(words, trustChange)}</span>}
      </p>
    </div>
  );
}

/** The change as it is read out. */
export function changeWords(heatChange: number | null, words: Words): string {
  if (heatChange === null) return words('call.heat.start');
  if (heatChange === 0) return words('call.heat.same');
  const size = { points: points(words, Math.abs(heatChange)) };
  return heatChange > 0 ? words('call.heat.up', size) : words('call.heat.down', size);
}

const wayOf = (value: number | null): 'up' | 'down' | 'same' =>
  value === null || value === 0 ? 'same' : value > 0 ? 'up' : 'down';

const ARROWS = { up: 'arrowUp', down: 'arrowDown', same: 'equal' } as const satisfies Record<
  string,
  IconName
>;
const arrowOf = (value: number): IconName => ARROWS[wayOf(value)];
