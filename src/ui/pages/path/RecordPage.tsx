import { useState } from 'preact/hooks';
import { type PracticeRecord, routeOf, rowsOf, toCsv } from '../../../session/view/progressView.ts';
import { saveFile } from '../../app/saveFile.ts';
import { Arriving } from '../../parts/Arriving.tsx';
import { Button } from '../../parts/Button.tsx';
import { useServices, useWords } from '../../services.ts';
import { pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { type Progress, useProgress } from '../progress/useProgress.ts';
import './RecordPage.css';
import { RecordTable } from './RecordTable.tsx';

/** What was practised, to print or to take along. It fits one page; the files have all of it. */
export function RecordPage() {
  const words = useWords();
  const { progress, failed, refresh } = useProgress();
  return (
    <Page
      title={words('record.title')}
      intro={words('record.intro')}
      back={{ path: pathTo('path'), label: words('walk.to_path') }}
    >
      {progress ? (
        <Record progress={progress} />
      ) : (
        <Arriving failed={failed} onRetry={() => void refresh()} />
      )}
    </Page>
  );
}

function Record({ progress }: { readonly progress: Progress }) {
  const { now } = useServices();
  const words = useWords();
  const [name, setName] = useState(progress.profile.name);
  const { attempts, today } = progress;
  const rows = rowsOf(attempts);
  const { complete } = routeOf(attempts, progress.decks);
  if (rows.length === 0) return <p>{words('record.none')}</p>;
  const record = (): PracticeRecord => ({
    format: 'cooldown-record',
    version: 1,
    name,
    writtenAt: now(),
    firstHourComplete: complete,
    rows,
  });
  const file = `cooldown-record-${today}`;
  return (
    <>
      <div class="record-tools">
        <label class="record-field">
          <span>{words('record.name')}</span>
          <input
            type="text"
            maxLength={80}
            autoComplete="name"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <Button kind="main" onClick={() => window.print()}>
          {words('record.print')}
        </Button>
        <Button
          icon="download"
          onClick={() => saveFile(`${file}.csv`, 'text/csv', toCsv(record()))}
        >
          {words('record.csv')}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            saveFile(`${file}.json`, 'application/json', JSON.stringify(record(), null, 2))
          }
        >
          {words('record.json')}
        </Button>
      </div>
      <div class="record-sheet">
        <p class="record-name">
          <span>{words('record.name.of')}</span>
          <strong>{name || ' '}</strong>
        </p>
        <p>{words(complete ? 'record.complete' : 'record.incomplete')}</p>
        <RecordTable rows={rows} />
        <p class="record-made">{words('record.made', { day: today })}</p>
      </div>
    </>
  );
}
