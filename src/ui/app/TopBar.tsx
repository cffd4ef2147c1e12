import type { ComponentChildren } from 'preact';
import { Brand } from '../parts/Brand.tsx';
import { IconButton } from '../parts/Button.tsx';
import { useServices, useWords } from '../services.ts';
import { useOpenSettings } from './settingsDoor.ts';
import './TopBar.css';

interface TopBarProps {
  /** The page has a way back of its own. */
  readonly onPage?: boolean;
  readonly children?: ComponentChildren;
}

/** The bar above every screen but the contact itself. */
export function TopBar({ onPage = false, children }: TopBarProps) {
  const { seat } = useServices();
  const words = useWords();
  const openSettings = useOpenSettings();
  return (
    <header class="top-bar">
      <Brand name={words('product.name')} />
      <div class="top-bar-tools">
        {children}
        {!onPage && seat.state.screen !== 'menu' && (
          <IconButton
            label={words('common.back_to_menu')}
            icon="leave"
            worded
            onClick={seat.toMenu}
          />
        )}
        <IconButton label={words('common.settings')} icon="settings" onClick={openSettings} />
      </div>
    </header>
  );
}
