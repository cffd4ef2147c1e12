import { useRef, useState } from 'preact/hooks';
import type { BookResult } from '../../../session/profiles/profileBook.ts';
import { saveFile } from '../../app/saveFile.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useServices, useWords, type Words } from '../../services.ts';
import type { Progress } from './useProgress.ts';

interface DataProps {
  readonly progress: Progress;
  readonly refresh: () => Promise<void>;
}

/** Where it all is, and the ways out: a file to take along, and deleting. */
export function Data({ progress, refresh }: DataProps) {
  const { seat } = useServices();
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const [deleting, setDeleting] = useState(false);
  const { book, today } = progress;

  async function exportAll(): Promise<void> {
    const file = await book.exportFile();
    if (file.ok) saveFile(`cooldown-progress-${today}.json`, 'application/json', file.value);
    else setTold(refusal(file, words));
  }

  async function importAll(file: File | undefined): Promise<void> {
    if (!file) return;
    const added = await book.importFile(await file.text());
    if (added.ok) {
      await seat.open();
      await refresh();
    }
    setTold(
      added.ok ? words('progress.imported', { count: added.value.added }) : refusal(added, words),
    );
  }

  async function deleteAll(): Promise<void> {
    setDeleting(false);
    seat.toMenu();
    const gone = await book.deleteEverything();
    await seat.open();
    await refresh();
    setTold(gone.ok ? words('progress.deleted') : refusal(gone, words));
  }

  return (
    <Panel title={words('progress.data')}>
      <p>{words('progress.data.where')}</p>
      <div class="progress-ways">
        <Button icon="download" onClick={() => void exportAll()}>
          {words('progress.export')}
        </Button>
        <Button icon="fileUp" onClick={() => picker.current?.click()}>
          {words('progress.import')}
        </Button>
        <Button icon="close" onClick={() => setDeleting(true)}>
          {words('progress.delete')}
        </Button>
      </div>
      <p class="progress-told" role="status">
        {told}
      </p>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words('progress.import')}
        onChange={({ currentTarget }) => {
          void importAll(currentTarget.files?.[0]);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {deleting && (
        <Modal title={words('progress.delete.title')} onClose={() => setDeleting(false)}>
          <p class="modal-text">{words('progress.delete.more')}</p>
          <div class="modal-actions">
            <Button onClick={() => void deleteAll()}>{words('progress.delete.go')}</Button>
            <Button kind="main" first onClick={() => setDeleting(false)}>
              {words('common.cancel')}
            </Button>
          </div>
        </Modal>
      )}
    </Panel>
  );
}

function refusal(result: Extract<BookResult<unknown>, { ok: false }>, words: Words): string {
  if (result.why === 'store') return words(`progress.refused.${result.code}`);
  const { code, at, detail } = result.error;
  switch (code) {
    case 'bad_json':
    case 'not_progress':
      return words(`progress.file.${code}`);
    case 'too_new':
      return words('progress.file.too_new', { detail });
    case 'malformed':
    case 'bad_log':
      return words(`progress.file.${code}`, { at, detail });
  }
}
