import { BETWEEN, ENDINGS, PROMISE_ROWS, WAIT_ROWS } from '../../../handouts/decisions.ts';
import { useServices, useWords } from '../../services.ts';
import { DataTable } from './DataTable.tsx';
import { signed } from './figures.ts';

/** What changes heat and trust without a word being said. */
export function Between() {
  const words = useWords();
  const { holdKept, smile, customerRepeats } = BETWEEN;
  const change = ({ heat, trust }: { readonly heat: number; readonly trust: number }) => ({
    heat: signed(words, heat),
    trust: signed(words, trust),
  });
  const silent = PROMISE_ROWS.find(({ aboveStart }) => aboveStart);
  return (
    <>
      <DataTable
        caption={words('decides.promise')}
        columns={[
          { label: words('decides.promise') },
          { label: words('decides.heat'), figures: true },
          { label: words('decides.trust'), figures: true },
        ]}
        rows={PROMISE_ROWS.map(({ how, heat, trust, aboveStart }) => ({
          key: how,
          cells: [
            words(`decides.promise.${how}`),
            aboveStart ? `${signed(words, heat)} *` : signed(words, heat),
            signed(words, trust),
          ],
        }))}
      />
      {silent && <p>* {words('decides.promise.silent.what', { heat: silent.heat })}</p>}
      <ul class="decides-list">
        <li>
          {words('decides.hold', {
            ...change(holdKept),
            every: BETWEEN.holdOverdueEvery,
            longest: BETWEEN.longestHold,
            page: BETWEEN.secondsPerPage,
          })}
        </li>
        <li>{words('decides.smile', change(smile))}</li>
        <li>{words('decides.repeats', change(customerRepeats))}</li>
        {WAIT_ROWS.map(({ channel, rule }) => (
          <li key={channel}>
            {rule
              ? words('decides.wait', { channel: words(`channel.${channel}`), ...rule })
              : words('decides.wait.none', { channel: words(`channel.${channel}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Endings() {
  const words = useWords();
  const { warnings } = useServices();
  return (
    <ul class="decides-list">
      <li>
        {words('decides.ending.loyal', { heat: ENDINGS.loyalHeat, trust: ENDINGS.loyalTrust })}
      </li>
      <li>
        {words('decides.ending.resolved', {
          heat: ENDINGS.resolvedHeat,
          trust: ENDINGS.resolvedTrust,
        })}
      </li>
      <li>{words('decides.ending.partial', { heat: ENDINGS.partialHeat })}</li>
      <li>
        {words('decides.ending.supervisor', {
          heat: ENDINGS.supervisorHeat,
          refusals: ENDINGS.refusals,
        })}
      </li>
      <li>
        {words('decides.ending.hang_up', {
          heat: ENDINGS.hangUpHeat,
          turns: ENDINGS.boilingTurns,
        })}
      </li>
      <li>{words('decides.ending.formal', { trust: ENDINGS.formalTrust })}</li>
      <li>{words('decides.ending.safety', warnings.warningsFor)}</li>
      <li>{words('decides.ending.needed')}</li>
    </ul>
  );
}
