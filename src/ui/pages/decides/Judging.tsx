import {
  COACHING,
  ENDINGS,
  ORDER_COSTS,
  SATISFACTION_ROWS,
  SCORE_ROWS,
  SKIP_ROWS,
} from '../../../handouts/decisions.ts';
import { tellFramework } from '../../../words/tellFramework.ts';
import { useServices, useWords } from '../../services.ts';
import { DataTable } from './DataTable.tsx';

/** How what was done is laid beside a framework's order. */
export function Order() {
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <>
      <p>{words('decides.order.what')}</p>
      <DataTable
        caption={words('decides.order.skipped')}
        columns={[
          { label: words('decides.order.framework') },
          { label: words('decides.order.skipped') },
        ]}
        rows={SKIP_ROWS.map(({ id, title, steps }) => ({
          key: id,
          cells: [
            tellFramework(title, catalogue).split(': ')[0] ?? title,
            steps.map(({ label, cost }) => `${tellFramework(label, catalogue)} ${cost}`).join(', '),
          ],
        }))}
      />
      <p>
        {words('decides.order.other', {
          early: ORDER_COSTS.early,
          back: ORDER_COSTS.unlicensedReturn,
          passed: ORDER_COSTS.passedOver,
        })}
      </p>
      <p>{words('decides.order.same')}</p>
    </>
  );
}

/** The one focus, the turning point, and what the chart marks. */
export function Coaching() {
  const words = useWords();
  return (
    <>
      <p>{words('decides.coaching.focus')}</p>
      <ol class="decides-list decides-numbered">
        {COACHING.focus.map((reason) => (
          <li key={reason}>{words(`decides.focus.${reason}`)}</li>
        ))}
      </ol>
      <p>{words('decides.coaching.turning', { least: COACHING.leastRegret })}</p>
      <p>
        {words('decides.coaching.flat', {
          least: COACHING.leastFall,
          trust: ENDINGS.resolvedTrust,
        })}
      </p>
      <p>{words('decides.coaching.window', { minutes: COACHING.openingMinutes })}</p>
    </>
  );
}

export function Scoring() {
  const words = useWords();
  return (
    <>
      <p>{words('decides.score.what')}</p>
      <DataTable
        caption={words('decides.score')}
        columns={[
          { label: words('decides.score.part') },
          { label: words('decides.score.weight'), figures: true },
        ]}
        rows={SCORE_ROWS.map(({ criterion, weight }) => ({
          key: criterion,
          cells: [words(`decides.score.${criterion}`), weight],
        }))}
      />
      <h3>{words('decides.csat')}</h3>
      <p>{words('decides.csat.what')}</p>
      <DataTable
        caption={words('decides.csat')}
        columns={[
          { label: words('decides.csat.ending') },
          { label: words('decides.csat.most'), figures: true },
        ]}
        rows={SATISFACTION_ROWS.map(({ outcome, most }) => ({
          key: outcome,
          cells: [words(`outcome.${outcome}`), most],
        }))}
      />
    </>
  );
}
