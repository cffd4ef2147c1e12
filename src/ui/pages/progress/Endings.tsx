import { endingsSeen } from '../../../session/view/progressView.ts';
import { Icon } from '../../parts/Icon.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useWords } from '../../services.ts';
import type { Progress } from './useProgress.ts';

/** A private gallery: the endings seen by name, the others as blank cards that give nothing away. */
export function Endings({ progress }: { readonly progress: Progress }) {
  const words = useWords();
  const played = endingsSeen(progress.decks, progress.attempts).filter(
    ({ seen }) => seen.length > 0,
  );
  return (
    <>
      <p class="progress-small">{words('progress.endings.what')}</p>
      {played.map(({ scenario, title, seen, unseen }) => (
        <section key={scenario} class="progress-gallery" aria-labelledby={`endings-${scenario}`}>
          <h3 id={`endings-${scenario}`}>
            <ToldTitle title={title} />
          </h3>
          <ul>
            {seen.map(({ outcome, times }) => (
              <li key={outcome} class="progress-ending">
                <strong>{words(`outcome.${outcome}`)}</strong>
                <span>{words('progress.endings.times', { count: times })}</span>
              </li>
            ))}
            {Array.from({ length: unseen }, (_, i) => (
              <li key={i} class="progress-ending progress-ending-unseen" aria-hidden="true">
                <Icon name="hourglass" />
              </li>
            ))}
          </ul>
          <p class="progress-small">
            {unseen > 0
              ? words('progress.endings.unseen_count', { count: unseen })
              : words('progress.endings.all')}
          </p>
        </section>
      ))}
    </>
  );
}
