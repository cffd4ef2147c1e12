import type { Exercise } from '../../../session/view/progressView.ts';
import { useWords } from '../../services.ts';
import { useWrittenLanguage } from '../../toldLanguage.ts';
import { Solution } from './Solution.tsx';

/** The end of a drill: no count of what was right, only what is worth another look. */
export function Missed({ missed }: { readonly missed: readonly Exercise[] }) {
  const lang = useWrittenLanguage();
  const words = useWords();
  return (
    <>
      <h2>{words('drill.done')}</h2>
      <p>{words(missed.length > 0 ? 'drill.done.more' : 'drill.done.clean')}</p>
      <ul class="drill-missed">
        {missed.map((exercise, i) => (
          <li key={i}>
            {exercise.kind !== 'order' && (
              <p class="drill-line" lang={lang}>
                {exercise.text}
              </p>
            )}
            <Solution exercise={exercise} />
          </li>
        ))}
      </ul>
    </>
  );
}
