import { complaintEntryOf } from '../../handouts/complaintLog.ts';
import type { SessionLog } from '../../session/view/debriefView.ts';
import { complaintLogCsv } from '../../words/complaintLogTable.ts';
import { saveFile } from '../app/saveFile.ts';
import { Button } from '../parts/Button.tsx';
import { useServices, useWords } from '../services.ts';

/** The entries of contacts as rows for a spreadsheet (R143). The logs must have started. */
export function ComplaintLogButton({ logs }: { readonly logs: readonly SessionLog[] }) {
  const { catalogue } = useServices();
  const words = useWords();

  function save(): void {
    const entries = logs.map(complaintEntryOf);
    const [only, ...others] = entries;
    const name = [words('log.file'), ...(only && others.length === 0 ? [only.case] : [])].join('-');
    saveFile(`${name}.csv`, 'text/csv', complaintLogCsv(entries, catalogue));
  }

  return (
    <Button icon="download" onClick={save}>
      {words('log.download')}
    </Button>
  );
}
