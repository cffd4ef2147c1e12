import { useState } from 'preact/hooks';
import { type Exercise, GAPS, isInOrder } from '../../../session/view/progressView.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useWords } from '../../services.ts';
import { useWrittenLanguage } from '../../toldLanguage.ts';
import { OrderLines } from './OrderLines.tsx';
import { Solution } from './Solution.tsx';

interface ExerciseCardProps {
  readonly exercise: Exercise;
  readonly last: boolean;
  readonly onMissed: () => void;
  readonly onNext: () => void;
}

/** One exercise: a question, an answer to press, and at once what is so. */
export function ExerciseCard({ exercise, last, onMissed, onNext }: ExerciseCardProps) {
  const lang = useWrittenLanguage();
  const words = useWords();
  const [right, setRight] = useState<boolean | null>(null);
  const answered = right !== null;
  function answer(isRight: boolean): void {
    if (answered) return;
    setRight(isRight);
    if (!isRight) onMissed();
  }
  return (
    <section class="drill-card" aria-labelledby="drill-question">
      <h2 id="drill-question">{words(`drill.${exercise.kind}`)}</h2>
      <p class="kicker">
        <ToldTitle
          title={exercise.title}
          language={lang}
          within={(title) => words('drill.from', { title })}
        />
      </p>
      {exercise.kind === 'order' ? (
        <OrderLines
          lines={exercise.lines}
          settled={answered}
          onCheck={(lines) => answer(isInOrder(lines.map(({ step }) => step)))}
        />
      ) : (
        <>
          <blockquote class="drill-line" lang={lang}>
            {exercise.text}
          </blockquote>
          {!answered && <Answers exercise={exercise} onAnswer={answer} />}
        </>
      )}
      <div role="status" class="drill-told" data-right={right ?? undefined}>
        {answered && (
          <>
            <p class="drill-verdict">
              <Icon name={right ? 'check' : 'info'} />
              {words(right ? 'drill.right' : 'drill.wrong')}
            </p>
            {!(right && exercise.kind === 'order') && <Solution exercise={exercise} />}
          </>
        )}
      </div>
      {answered && (
        <Button kind="main" onClick={onNext} buttonRef={(button) => button?.focus()}>
          {words(last ? 'drill.finish' : 'drill.next')}
        </Button>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly exercise: Exclude<Exercise, { kind: 'order' }>;
  readonly onAnswer: (right: boolean) => void;
}

function Answers({ exercise, onAnswer }: AnswersProps) {
  const words = useWords();
  return (
    <div class="drill-answers">
      {exercise.kind === 'sort'
        ? (['move', 'pitfall'] as const).map((kind) => (
            <Button key={kind} onClick={() => onAnswer(exercise.answer === kind)}>
              {words(`drill.sort.${kind}`)}
            </Button>
          ))
        : GAPS.map((gap) => (
            <Button key={gap} onClick={() => onAnswer(exercise.answer === gap)}>
              {words(`drill.gap.${gap}`)}
            </Button>
          ))}
    </div>
  );
}
