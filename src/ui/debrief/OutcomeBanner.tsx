import type { Debrief } from '../../session/view/debriefView.ts';
import { points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords } from '../services.ts';
import './OutcomeBanner.css';

type Tone = 'good' | 'mixed' | 'poor';

const TONE: { readonly [O in Debrief['outcome']]: Tone } = {
  loyal: 'good',
  resolved: 'good',
  escalated_well: 'good',
  safety_closed: 'good',
  partial: 'mixed',
  escalated_avoidable: 'mixed',
  repeat_contact: 'mixed',
  unresolved: 'poor',
  formal_complaint: 'poor',
  hang_up: 'poor',
  safety_failed: 'poor',
  harm: 'poor',
  demands_supervisor: 'poor',
};

const TONE_ICON: { readonly [T in Tone]: IconName } = {
  good: 'heartHandshake',
  mixed: 'equal',
  poor: 'alert',
};

/** How it ended, in words first, then in numbers. */
export function OutcomeBanner({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { outcome, heat, trust } = debrief;
  return (
    <section class={`outcome outcome-${TONE[outcome]}`} aria-labelledby="outcome-title">
      <div class="outcome-mark">
        <Icon name={TONE_ICON[TONE[outcome]]} />
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
