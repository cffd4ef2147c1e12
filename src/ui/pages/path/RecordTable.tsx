import type { ComponentChildren } from 'preact';
import type { PracticeRecord } from '../../../session/view/progressView.ts';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useSeat, useWords } from '../../services.ts';

/** So many rows fit one page of A4 or Letter with everything round them. */
const ON_A_PAGE = 20;

/** The latest contacts on top. */
export function RecordTable({ rows }: Pick<PracticeRecord, 'rows'>) {
  const words = useWords();
  const { cards } = useSeat();
  const languageOf = (scenario: string) => cards.find(({ id }) => id === scenario)?.language;
  const latest = rows.toReversed().slice(0, ON_A_PAGE);
  const earlier = rows.length - latest.length;
  return (
    <>
      <table class="record-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words(`record.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latest.map((row) => (
            <tr key={`${row.scenario}${row.attempt}`}>
              <th scope="row">
                <ToldTitle title={row.title} language={languageOf(row.scenario)} />
              </th>
              <Cell label={words('record.date')}>{row.date}</Cell>
              <Cell label={words('record.attempt')}>{row.attempt}</Cell>
              <Cell label={words('record.mode')}>{words(`progress.mode.${row.mode}`)}</Cell>
              <Cell label={words('record.minutes')}>{row.minutes}</Cell>
              <Cell label={words('record.framework')}>{row.framework}</Cell>
              <Cell label={words('record.seed')}>{row.seed}</Cell>
              <Cell label={words('record.version')}>
                <code>{row.version.slice(0, 8)}</code>
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      {earlier > 0 && <p>{words('record.earlier', { count: earlier })}</p>}
    </>
  );
}

const COLUMNS = [
  ...(['contact', 'date', 'attempt', 'mode'] as const),
  ...(['minutes', 'framework', 'seed', 'version'] as const),
];

interface CellProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

const Cell = ({ label, children }: CellProps) => <td data-label={label}>{children}</td>;
