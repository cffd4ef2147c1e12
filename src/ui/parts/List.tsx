import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './List.css';

interface ListProps {
  readonly items: readonly string[];
  readonly icon: IconName;
}

/** Short lines with a pictogram each. */
export function List({ items, icon }: ListProps) {
  return (
    <ul class="list">
      {items.map((item) => (
        <li key={item}>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
