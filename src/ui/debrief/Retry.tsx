import type { RetryPoint } from '../../session/view/debriefView.ts';
import { Button } from '../parts/Button.tsx';
import { useServices, useWords } from '../services.ts';

interface RetryProps {
  readonly at: RetryPoint;
  readonly main?: boolean;
}

/** The way back to the turn that the screen is about. */
export function Retry({ at, main = false }: RetryProps) {
  const { seat } = useServices();
  const words = useWords();
  return (
    <Button
      kind={main ? 'main' : 'plain'}
      big={main}
      icon="again"
      onClick={() => void seat.retry(at.seq)}
    >
      {words('retry.from', { turn: at.turn + 1 })}
    </Button>
  );
}
