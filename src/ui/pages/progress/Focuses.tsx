import { CLEAN_RUNS, type FocusItem } from '../../../session/view/progressView.ts';
import { tellFinding } from '../../../words/tellFinding.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useSeat, useServices, useWords } from '../../services.ts';
import type { Progress } from './useProgress.ts';

/** What is being practised, and what was: each with how far it is. */
export function Focuses({ progress }: { readonly progress: Progress }) {
  const words = useWords();
  const { items } = progress;
  return (
    <Panel title={words('progress.focus')}>
      {items.every(({ closed }) => closed) && <p>{words('progress.focus.none')}</p>}
      <ul class="progress-items">
        {items.map((item) => (
          <li
            key={`${item.key}${item.flaggedOn}${item.closed?.on}`}
            class={item.closed ? 'progress-closed' : undefined}
          >
            <Item item={item} />
          </li>
        ))}
      </ul>
      <p class="progress-small">{words('progress.focus.rule')}</p>
    </Panel>
  );
}

function Item({ item }: { readonly item: FocusItem }) {
  const { catalogue } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const { name } = tellFinding({ ...item, quote: null }, catalogue);
  const card = cards.find(({ id }) => id === item.flaggedIn);
  return (
    <>
      <h3>
        <Icon name={item.closed ? 'check' : 'target'} />
        <span>{name}</span>
      </h3>
      <p>
        {item.closed
          ? words('progress.focus.closed', { ...item.closed, day: item.closed.on })
          : words('progress.focus.clean', { count: item.clean.length, of: CLEAN_RUNS })}
      </p>
      <p class="progress-small">
        <ToldTitle
          title={card?.title ?? item.flaggedIn}
          language={card?.language}
          within={(title) => words('progress.focus.in', { day: item.flaggedOn, title })}
        />
        {item.again > 0 && ` · ${words('progress.focus.again', { count: item.again })}`}
      </p>
      {item.model && !item.closed && (
        <p class="progress-model">
          <span>{words('progress.focus.try')}</span>
          <q>{item.model}</q>
        </p>
      )}
    </>
  );
}
