import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../session/intents.ts';
import type { CallView } from '../../session/view/callView.ts';
import { PolicyCard } from '../briefing/PolicyCard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { List } from '../parts/List.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { CaseFilePanel } from './CaseFilePanel.tsx';
import './DeskPanel.css';
import type { DeskTool } from './DeskTools.tsx';
import { EscalationTool } from './EscalationTool.tsx';
import { Notes } from './Notes.tsx';
import { Transcript } from './Transcript.tsx';

interface DeskPanelProps {
  readonly tool: DeskTool;
  readonly view: CallView;
  readonly onIntent: (intent: Intent) => void;
  readonly onClose: () => void;
}

/** One thing from the desk: a column beside the stage, a sheet on a phone. */
export function DeskPanel({ tool, view, onIntent, onClose }: DeskPanelProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef(document.activeElement);
  useLayoutEffect(() => heading.current?.focus(), [tool]);
  function close(): void {
    onClose();
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  }
  return (
    <aside
      id="desk-panel"
      class="desk-panel"
      aria-label={words(`call.${tool}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="desk-panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {words(`call.${tool}`)}
        </h2>
        <button
          type="button"
          class="desk-panel-close"
          aria-label={words('common.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="desk-panel-body" tabIndex={0}>
        <PanelContent tool={tool} view={view} onIntent={onIntent} />
      </div>
    </aside>
  );
}

function PanelContent({ tool, view, onIntent }: Omit<DeskPanelProps, 'onClose'>) {
  const lang = useToldLanguage();
  const words = useWords();
  switch (tool) {
    case 'notes':
      return <Notes notes={view.notes} onNote={(fact) => onIntent({ type: 'note', fact })} />;
    case 'file':
      return (
        <CaseFilePanel pages={view.pages} onRead={(page) => onIntent({ type: 'read', page })} />
      );
    case 'policy':
      return (
        <>
          <h3>{words('briefing.authority')}</h3>
          <List items={view.authority} icon="check" lang={lang} />
          <h3>{words('briefing.policy')}</h3>
          <PolicyCard policy={view.policy} warnings={view.warnings} />
          <EscalationTool />
        </>
      );
    case 'transcript':
      return <Transcript utterances={view.transcript} name={view.customer.first} />;
  }
}
