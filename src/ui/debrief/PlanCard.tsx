import { useId, useState } from 'preact/hooks';
import type { Debrief } from '../../session/view/debriefView.ts';
import { Button } from '../parts/Button.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './PlanCard.css';

const DAY = 86_400_000;
/** Tomorrow, as a date field has it; the reader's own day. */
const tomorrow = (): string => {
  const date = new Date(Date.now() + DAY);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** An if-then sentence to take away, and a day to try it. The pattern is only a beginning. */
export function PlanCard({ debrief }: { readonly debrief: Debrief }) {
  const { seat } = useServices();
  const { runner } = useSeat();
  const words = useWords();
  const id = useId();
  const { plan, focus } = debrief;
  const pattern = focus?.class ?? 'other';
  const [cue, setCue] = useState(plan?.cue ?? words(`plan.cue.${pattern}`));
  const [deed, setDeed] = useState(plan?.deed ?? words(`plan.deed.${pattern}`));
  const [on, setOn] = useState(plan?.on ?? tomorrow());
  const told = plan && (
    <p class="plan-told">
      {words('plan.told', { cue: plan.cue, deed: plan.deed })}
      {plan.on && ` ${words('plan.told_on', { on: plan.on })}`}
    </p>
  );
  if (!runner) return told || <p>{words('plan.read_only')}</p>;
  return (
    <form
      class="plan"
      onSubmit={(event) => {
        event.preventDefault();
        seat.send({ type: 'plan', plan: { cue, deed, on: on || null } });
      }}
    >
      <p>{words('plan.intro')}</p>
      <label for={`${id}-if`}>{words('plan.if')}</label>
      <textarea
        id={`${id}-if`}
        rows={2}
        value={cue}
        onInput={(event) => setCue(event.currentTarget.value)}
      />
      <label for={`${id}-then`}>{words('plan.then')}</label>
      <textarea
        id={`${id}-then`}
        rows={3}
        value={deed}
        onInput={(event) => setDeed(event.currentTarget.value)}
      />
      <label for={`${id}-on`}>{words('plan.on')}</label>
      <input
        id={`${id}-on`}
        type="date"
        value={on}
        onInput={(event) => setOn(event.currentTarget.value)}
      />
      <Button type="submit" kind="main" icon="check">
        {words('plan.keep')}
      </Button>
      <div role="status">
        {told}
        {plan && <p class="debrief-soft">{words('plan.kept')}</p>}
      </div>
    </form>
  );
}
