import type { ComponentChildren } from 'preact';
import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './Asides.css';

type Aside = CallView['asides'][number];

const ASIDE_ICON: { readonly [K in Aside['kind']]: IconName } = {
  breath: 'wind',
  smile: 'smile',
  safety: 'shield',
};

interface AsidesProps {
  readonly asides: readonly Aside[];
  /** What else is to be noticed. */
  readonly children?: ComponentChildren;
}

/** What a breath, a smile or the safety button brought: quiet lines beside what is said. */
export function Asides({ asides, children }: AsidesProps) {
  const lang = useToldLanguage();
  const words = useWords();
  return (
    <div class="asides" aria-live="polite">
      {asides.map(({ key, kind, text }) => (
        <p key={key} class={`aside aside-${kind}`}>
          <Icon name={ASIDE_ICON[kind]} />
          <span lang={text === null ? undefined : lang}>{text ?? words(`call.aside.${kind}`)}</span>
        </p>
      ))}
      {children}
    </div>
  );
}
