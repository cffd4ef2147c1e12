import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './Panel.css';

interface PanelProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'caution';
  readonly children: ComponentChildren;
}

/** A titled part of a screen. */
export function Panel({ title, icon, tone = 'plain', children }: PanelProps) {
  const id = useId();
  return (
    <section class={`panel panel-${tone}`} aria-labelledby={id}>
      <h2 id={id} class="panel-title">
        {icon && <Icon name={icon} />}
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}
