import type { ComponentChildren } from 'preact';
import { Brand } from '../../parts/Brand.tsx';
import { useWords } from '../../services.ts';
import './Sheet.css';
import { useOnePage } from './useOnePage.ts';

interface SheetProps {
  /** Names the look of what stands on it. */
  readonly kind: string;
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  /** Of the product's own; a sign for customers is the organisation's. */
  readonly branded?: boolean;
  /** A last line at the foot of the page. */
  readonly foot?: string;
  readonly children: ComponentChildren;
}

/** One page of paper, A4 or Letter: on screen as it will be printed. */
export function Sheet(props: SheetProps) {
  const { kind, title, kicker, lead, branded = true, foot, children } = props;
  const words = useWords();
  const sheet = useOnePage();
  return (
    <article ref={sheet} class={`paper sheet sheet-${kind}`} aria-label={title}>
      <header class="sheet-head">
        <div>
          {kicker && <p class="sheet-kicker">{kicker}</p>}
          <h2>{title}</h2>
        </div>
        {branded && <Brand name={words('product.name')} />}
      </header>
      {lead && <p class="sheet-lead">{lead}</p>}
      {children}
      {foot && <footer class="sheet-foot">{foot}</footer>}
    </article>
  );
}
