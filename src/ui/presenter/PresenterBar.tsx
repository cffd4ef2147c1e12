import type { ComponentChildren } from 'preact';
import { IconButton } from '../parts/Button.tsx';
import { useWords } from '../services.ts';

interface PresenterBarProps {
  readonly title: string;
  readonly kicker: string;
  /** How far it has come, in words. */
  readonly turn: string;
  /** Null at the first turn. */
  readonly onBack: (() => void) | null;
  readonly children: ComponentChildren;
}

/** What is shown to the room, and how to move in it. */
export function PresenterBar({ title, kicker, turn, onBack, children }: PresenterBarProps) {
  const words = useWords();
  return (
    <header class="presenter-bar">
      <div class="presenter-bar-title">
        <p>{kicker}</p>
        <h1>{title}</h1>
      </div>
      <p class="presenter-bar-turn" role="status">
        {turn}
      </p>
      <div class="presenter-bar-tools">
        {onBack && (
          <IconButton label={words('presenter.back')} icon="stepBack" worded onClick={onBack} />
        )}
        {children}
        {document.fullscreenEnabled && (
          <span data-wide>
            <IconButton
              label={words('presenter.full_screen')}
              icon="fullScreen"
              onClick={() => void toggleFullScreen()}
            />
          </span>
        )}
      </div>
    </header>
  );
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser may refuse, in a frame for example; F11 is still there.
  }
}
