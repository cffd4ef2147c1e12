import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './List.css';

interface ListProps {
  readonly items: readonly string[];
  readonly icon: IconName;
  /** Of the items, where it isn't the page's. */
  readonly lang?: string | undefined;
}

/** Short lines with a pictogram each. */
export function List({ items, icon, lang }: ListProps) {
  return (
    <ul class="list" lang={lang}>
      {items.map((item) => (
        <li key={item}>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
