import { useWords } from '../services.ts';
import { Button } from './Button.tsx';
import './Arriving.css';

interface ArrivingProps {
  /** It didn't come: offline, or a newer version was put online. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Stands where something is on its way, or could not be had and can be asked for again. */
export function Arriving({ failed, onRetry }: ArrivingProps) {
  const words = useWords();
  return (
    <div class="arriving" role="status">
      <p>{words(failed ? 'common.part_missing' : 'common.loading')}</p>
      {failed && (
        <Button icon="again" onClick={onRetry}>
          {words('common.try_again')}
        </Button>
      )}
    </div>
  );
}
