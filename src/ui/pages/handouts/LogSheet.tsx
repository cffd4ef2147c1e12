import { LOG_COLUMNS } from '../../../handouts/complaintLog.ts';
import { useWords } from '../../services.ts';
import { Sheet } from './Sheet.tsx';
import './LogSheet.css';

/** Cases to a page: enough room to write by hand. */
const CASES = [1, 2] as const;

/** The complaint log, empty, to fill in by hand (R143). */
export function LogSheet() {
  const words = useWords();
  return (
    <Sheet kind="log" title={words('handout.log')}>
      {CASES.map((number) => (
        <dl key={number} class="log-case">
          {LOG_COLUMNS.map((column) => (
            <div key={column} data-column={column}>
              <dt>{words(`log.column.${column}`)}</dt>
              <dd>{words(`log.hint.${column}`)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </Sheet>
  );
}
