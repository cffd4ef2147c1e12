import { complaintEntryOf } from '../../handouts/complaintLog.ts';
import type { SessionLog } from '../../session/view/debriefView.ts';
import { complaintLogCsv } from '../../words/complaintLogTable.ts';
import { saveFile } from '../app/saveFile.ts';
import { Button } from '../parts/Button.tsx';
import { useServices, useWords } from '../services.ts';

/** The entry of this contact as a row for a spreadsheet (R143). The log must have started. */
export function ComplaintLogButton({ log }: { readonly log: SessionLog }) {
  const { catalogue } = useServices();
  const words = useWords();
  const entry = complaintEntryOf(log);
  return (
    <Button
      icon="download"
      onClick={() =>
        saveFile(
          `${words('log.file')}-${entry.case}.csv`,
          'text/csv',
          complaintLogCsv([entry], catalogue),
        )
      }
    >
      {words('log.download')}
    </Button>
  );
}
