import type { ComponentChildren, Ref } from 'preact';
import './Button.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** `main` once on a screen; `plain` for the rest; `quiet` in bars and corners. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly big?: boolean;
  /** In a dialog: where the focus begins. */
  readonly first?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  type = 'button',
  kind = 'plain',
  icon,
  big = false,
  first = false,
  buttonRef = null,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button-${kind}${big ? ' button-big' : ''}`}
      onClick={onClick}
      ref={buttonRef}
      data-first={first || undefined}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  /** Read out, and shown on hover. */
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  /** The word stands beside the icon where there is room. */
  readonly worded?: boolean;
}

/** A square button in a bar. */
export function IconButton({ label, icon, onClick, pressed, worded = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button${worded ? ' icon-button-worded' : ''}`}
      aria-label={worded ? undefined : label}
      title={worded ? undefined : label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
      {worded && <span>{label}</span>}
    </button>
  );
}
