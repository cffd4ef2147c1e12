import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../services.ts';
import './ErrorBoundary.css';
import { type SessionLog, saveLog } from './saveLog.ts';

interface ErrorBoundaryProps {
  readonly log: SessionLog | null;
  readonly children: ComponentChildren;
}

/** Where a screen breaks, the contact's log can still be saved. */
export function ErrorBoundary({ log, children }: ErrorBoundaryProps) {
  const words = useWords();
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <main id="main" class="crash">
      <h1>{words('crash.title')}</h1>
      <p role="alert">{words('crash.more')}</p>
      <pre class="crash-message">{String(error)}</pre>
      <div class="crash-actions">
        {log && (
          <Button kind="main" icon="download" onClick={() => saveLog(log)}>
            {words('debrief.save')}
          </Button>
        )}
        <Button icon="again" onClick={() => window.location.reload()}>
          {words('crash.reload')}
        </Button>
      </div>
    </main>
  );
}
