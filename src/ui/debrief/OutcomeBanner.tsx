import type { Debrief } from '../../session/view/debriefView.ts';
import { points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords } from '../services.ts';
import './OutcomeBanner.css';

const TONE_ICON: { readonly [T in Debrief['tone']]: IconName } = {
  good: 'heartHandshake',
  mixed: 'equal',
  poor: 'alert',
};

/** How it ended, in words first, then in numbers. */
export function OutcomeBanner({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { outcome, tone, heat, trust } = debrief;
  return (
    <section class={`outcome outcome-${tone}`} aria-labelledby="outcome-title">
      <div class="outcome-mark">
        <Icon name={TONE_ICON[tone]} />
      </div>
      <div>
        <h3 id="outcome-title">{words(`outcome.${outcome}`)}</h3>
        <p>{words(`outcome.told.${outcome}`)}</p>
        <ul class="outcome-figures">
          <li>
            {words('debrief.heat_went', {
              start: points(words, heat.start),
              end: points(words, heat.end),
            })}
          </li>
          <li>
            {words('debrief.trust_went', {
              start: points(words, trust.start),
              end: points(words, trust.end),
            })}
          </li>
        </ul>
      </div>
    </section>
  );
}
