import type { Exercise } from '../../../session/view/progressView.ts';
import { useWords } from '../../services.ts';
import { useWrittenLanguage } from '../../toldLanguage.ts';

const ORDER = ['H', 'E', 'A', 'T'] as const;

/** The answer, and why. */
export function Solution({ exercise }: { readonly exercise: Exercise }) {
  const lang = useWrittenLanguage();
  const words = useWords();
  if (exercise.kind === 'order') {
    return (
      <>
        <p class="drill-is">{words('drill.order.solution')}</p>
        <ol class="drill-solution">
          {ORDER.map((step) => (
            <li key={step}>
              <strong>{words(`menu.step.${step}`)}</strong>
              <span lang={lang}>{exercise.lines.find((line) => line.step === step)?.text}</span>
            </li>
          ))}
        </ol>
      </>
    );
  }
  const is =
    exercise.kind === 'sort'
      ? words(`drill.is.${exercise.answer}`, { name: words(`move.${exercise.move}`) })
      : words('drill.is', { answer: words(`drill.gap.${exercise.answer}`) });
  return (
    <>
      <p class="drill-is">{is}</p>
      {exercise.tempting && <p>{words('drill.tempting', { why: exercise.tempting })}</p>}
    </>
  );
}
