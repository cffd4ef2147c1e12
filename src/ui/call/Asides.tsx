import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords } from '../services.ts';
import './Asides.css';

type Aside = CallView['asides'][number];

const ASIDE_ICON: { readonly [K in Aside['kind']]: IconName } = {
  breath: 'wind',
  smile: 'smile',
  safety: 'shield',
};

/** What a breath, a smile or the safety button brought: quiet lines beside what is said. */
export function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  const words = useWords();
  return (
    <div class="asides" aria-live="polite">
      {asides.map(({ key, kind, text }) => (
        <p key={key} class={`aside aside-${kind}`}>
          <Icon name={ASIDE_ICON[kind]} />
          <span>{text ?? words(`call.aside.${kind}`)}</span>
        </p>
      ))}
    </div>
  );
}
