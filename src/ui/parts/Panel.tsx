import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './Panel.css';

interface PanelProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'caution';
  /** Of the title: 3 where the panel stands under a titled part. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A titled part of a screen. */
export function Panel({ title, icon, tone = 'plain', level = 2, children }: PanelProps) {
  const id = useId();
  const Title = level === 3 ? 'h3' : 'h2';
  return (
    <section class={`panel panel-${tone}`} aria-labelledby={id}>
      <Title id={id} class="panel-title">
        {icon && <Icon name={icon} />}
        <span>{title}</span>
      </Title>
      {children}
    </section>
  );
}
