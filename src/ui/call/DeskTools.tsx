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

/** What one does without a word, once each. */
const INNER_ACTS = ['breathe', 'smile'] as const;
export type InnerAct = (typeof INNER_ACTS)[number];

const INNER_ICON: { readonly [A in InnerAct]: IconName } = { breathe: 'wind', smile: 'smile' };

interface DeskToolsProps {
  readonly view: CallView;
  readonly open: DeskTool | null;
  readonly onToggle: (tool: DeskTool) => void;
  readonly onInner: (act: InnerAct) => void;
}

/** What lies on the desk, one press each. */
export function DeskTools({ view, open, onToggle, onInner }: DeskToolsProps) {
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
      {INNER_ACTS.filter((act) => view.can[act]).map((act) => (
        <button
          type="button"
          key={act}
          class="desk-tool desk-tool-act"
          aria-label={words(`call.${act}`)}
          title={words(`call.${act}`)}
          onClick={() => onInner(act)}
        >
          <Icon name={INNER_ICON[act]} />
        </button>
      ))}
    </nav>
  );
}
