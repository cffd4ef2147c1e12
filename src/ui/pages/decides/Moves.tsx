import {
  BAND_ROWS,
  FACTORS,
  GOOD_ROWS,
  type MoveRow,
  PITFALL_ROWS,
} from '../../../handouts/decisions.ts';
import { sayList } from '../../../words/catalogue.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useServices, useWords } from '../../services.ts';
import { BAND_ICON } from '../../vocabulary.ts';
import { DataTable } from './DataTable.tsx';
import { figure, signed } from './figures.ts';

/** Heat and trust, and who they belong to. */
export function Model() {
  const words = useWords();
  return (
    <>
      <p>{words('decides.model.what')}</p>
      <p>{words('decides.model.person', { style: FACTORS.style })}</p>
      <p>{words('decides.model.time')}</p>
    </>
  );
}

export function Moves() {
  const { catalogue } = useServices();
  const words = useWords();
  const needsOf = ({ needs }: MoveRow): string =>
    needs.length === 0
      ? words('decides.after.none')
      : sayList(
          catalogue,
          needs.map((need) => words(`decides.need.${need}`)),
        );
  return (
    <>
      <p>{words('decides.good.what')}</p>
      <DataTable
        caption={words('decides.good')}
        columns={[
          { label: words('decides.move') },
          { label: words('decides.heat'), figures: true },
          { label: words('decides.trust'), figures: true },
          { label: words('decides.after') },
        ]}
        rows={GOOD_ROWS.map((row) => ({
          key: row.move,
          cells: [
            words(`move.${row.move}`),
            signed(words, row.heat),
            signed(words, row.trust),
            needsOf(row),
          ],
        }))}
      />
    </>
  );
}

export function Pitfalls() {
  const words = useWords();
  return (
    <>
      <p>
        {words('decides.pitfalls.what', {
          most: figure(words, FACTORS.pitfallAtNoTrust),
          least: figure(words, FACTORS.pitfallAtFullTrust),
          chain: FACTORS.chain.percent,
          atMost: FACTORS.chain.atMost,
        })}
      </p>
      <DataTable
        caption={words('decides.pitfalls')}
        columns={[
          { label: words('decides.move') },
          { label: words('decides.heat'), figures: true },
          { label: words('decides.trust'), figures: true },
        ]}
        rows={PITFALL_ROWS.map(({ move, heat, trust }) => ({
          key: move,
          cells: [words(`move.${move}`), signed(words, heat), signed(words, trust)],
        }))}
      />
    </>
  );
}

export function Factors() {
  const words = useWords();
  const { ready, repeat, early, names } = FACTORS;
  return (
    <ul class="decides-list">
      <li>
        {words('decides.factors.ready', {
          one: ready[1] ?? 0,
          two: ready[2] ?? 0,
          three: ready[3] ?? 0,
        })}
      </li>
      <li>
        {words('decides.factors.early', {
          heat: signed(words, early.heat),
          trust: signed(words, early.trust),
        })}
      </li>
      <li>{words('decides.factors.repeat', { shares: repeat.join(', ') })}</li>
      <li>{words('decides.factors.facts', { facts: FACTORS.factsToLand })}</li>
      <li>
        {words('decides.factors.names', {
          helpful: names.helpful,
          heat: signed(words, names.heat),
          trust: signed(words, names.trust),
        })}
      </li>
      <li>{words('decides.factors.stock', { count: FACTORS.stockLines })}</li>
      {FACTORS.seen.map(({ move, times }) => (
        <li key={move}>{words('decides.factors.seen', { times, move: words(`move.${move}`) })}</li>
      ))}
    </ul>
  );
}

export function Bands() {
  const words = useWords();
  return (
    <>
      <DataTable
        caption={words('decides.bands')}
        columns={[
          { label: words('decides.band') },
          { label: words('decides.band.from'), figures: true },
          { label: words('decides.band.to'), figures: true },
        ]}
        rows={BAND_ROWS.map(({ band, from, to }) => ({
          key: band,
          cells: [
            <span key={band} class="decides-band">
              <Icon name={BAND_ICON[band]} />
              {words(`band.${band}`)}
            </span>,
            from,
            to,
          ],
        }))}
      />
      <p>{words('decides.bands.relieved')}</p>
      <p>{words('decides.bands.abuse')}</p>
    </>
  );
}
