import { useState } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { filterPages } from '../../session/view/filterPages.ts';
import { CasePage } from '../briefing/CaseFile.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './CaseFilePanel.css';

type Page = CallView['pages'][number];

interface CaseFilePanelProps {
  readonly pages: readonly Page[];
  readonly onRead: (page: string) => void;
}

/** Both kinds of page, the case's own first. */
const GROUPS = ['case', 'knowledge'] as const satisfies readonly Page['kind'][];

/** What can be looked up: this case, and what all cases share (R71). */
export function CaseFilePanel({ pages, onRead }: CaseFilePanelProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = filterPages(pages, query);
  return (
    <>
      <label class="file-search">
        <Icon name="search" />
        <span class="sr-only">{words('call.file.search')}</span>
        <input
          type="search"
          placeholder={words('call.file.search')}
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="sr-only" role="status">
        {query.trim() !== '' && words('call.file.found', { count: found.length })}
      </p>
      {found.length === 0 && <p class="file-none">{words('call.file.none')}</p>}
      {GROUPS.map((kind) => (
        <Group
          key={kind}
          title={words(`call.file.${kind}`)}
          pages={found.filter((page) => page.kind === kind)}
          onRead={onRead}
        />
      ))}
    </>
  );
}

interface GroupProps extends CaseFilePanelProps {
  readonly title: string;
}

function Group({ title, pages, onRead }: GroupProps) {
  const lang = useToldLanguage();
  const words = useWords();
  if (pages.length === 0) return null;
  return (
    <section class="file-group">
      <h3>{title}</h3>
      {pages.map((page) => (
        <details
          key={page.id}
          class="desk-page"
          onToggle={(event) => {
            if (event.currentTarget.open && !page.read) onRead(page.id);
          }}
        >
          <summary>
            <span lang={lang}>{page.title}</span>
            {page.read && (
              <span class="desk-page-read">
                <Icon name="check" />
                {words('call.file.read')}
              </span>
            )}
          </summary>
          <CasePage page={page} />
        </details>
      ))}
    </section>
  );
}
