import { type Debrief, measuresCsv, type SessionLog } from '../../session/view/debriefView.ts';
import { saveFile } from '../app/saveFile.ts';
import { saveLog } from '../app/saveLog.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../services.ts';

/** The contact as files, and on paper (R134). */
export function Exports({ debrief, log }: { readonly debrief: Debrief; readonly log: SessionLog }) {
  const words = useWords();
  return (
    <div class="report-exports">
      <Button icon="download" onClick={() => saveLog(log)}>
        {words('debrief.save')}
      </Button>
      <Button
        icon="download"
        onClick={() =>
          saveFile(`cooldown-${log.scenario.id}-${log.seed}.csv`, 'text/csv', measuresCsv(debrief))
        }
      >
        {words('report.csv')}
      </Button>
      <Button icon="scroll" onClick={() => window.print()}>
        {words('report.print')}
      </Button>
    </div>
  );
}
