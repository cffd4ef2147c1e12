import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords } from '../services.ts';
import './DeskTools.css';

export const DESK_TOOLS = ['notes', 'file', 'policy', 'transcript'] as const;
export type DeskTool = (typeof DESK_TOOLS)[number];

const TOOL_ICON: { readonly [T in DeskTool]: IconName } = {
  notes: 'notebook',
  file: 'folderOpen',
  policy: 'scroll',
  transcript: 'chat',
};

interface DeskToolsProps {
  readonly view: CallView;
  readonly open: DeskTool | null;
  readonly onToggle: (tool: DeskTool) => void;
  readonly onBreathe: () => void;
}

/** What lies on the desk, one press each. */
export function DeskTools({ view, open, onToggle, onBreathe }: DeskToolsProps) {
  const words = useWords();
  const toNote = view.notes.filter(({ noted }) => !noted).length;
  return (
    <nav class="desk-tools" aria-label={words('call.tools')}>
      {DESK_TOOLS.map((tool) => (
        <button
          type="button"
          key={tool}
          class="desk-tool"
          aria-expanded={open === tool}
          aria-controls={open === tool ? 'desk-panel' : undefined}
          onClick={() => onToggle(tool)}
        >
          <Icon name={TOOL_ICON[tool]} />
          <span>{words(`call.${tool}`)}</span>
          {tool === 'notes' && toNote > 0 && (
            <span class="desk-tool-count">
              <span aria-hidden="true">{toNote}</span>
              <span class="sr-only">{words('call.notes.new', { count: toNote })}</span>
            </span>
          )}
        </button>
      ))}
      {view.can.breathe && (
        <button
          type="button"
          class="desk-tool desk-tool-act"
          aria-label={words('call.breathe')}
          title={words('call.breathe')}
          onClick={onBreathe}
        >
          <Icon name="wind" />
        </button>
      )}
    </nav>
  );
}
