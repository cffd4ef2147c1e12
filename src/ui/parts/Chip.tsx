import type { ComponentChildren } from 'preact';
import './Chip.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface ChipProps {
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'caution';
  readonly children: ComponentChildren;
}

/** A small fact beside a title. */
export function Chip({ icon, tone = 'plain', children }: ChipProps) {
  return (
    <span class={`chip chip-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
