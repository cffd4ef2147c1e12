import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drillOf, type Exercise } from '../../../session/view/progressView.ts';
import { Arriving } from '../../parts/Arriving.tsx';
import { Button } from '../../parts/Button.tsx';
import { useServices, useWords } from '../../services.ts';
import { pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { type Progress, useProgress } from '../progress/useProgress.ts';
import './DrillPage.css';
import { ExerciseCard } from './ExerciseCard.tsx';
import { focusMoves } from './focusMoves.ts';
import { Missed } from './Missed.tsx';

/** Ten short exercises from memory. What was missed is shown again at the end. */
export function DrillPage() {
  const words = useWords();
  const { progress, failed, refresh } = useProgress();
  const [round, setRound] = useState(0);
  return (
    <Page
      title={words('page.drill')}
      intro={words('drill.intro')}
      back={{ path: pathTo('progress'), label: words('page.progress') }}
    >
      {progress ? (
        <Drill key={round} progress={progress} onAgain={() => setRound(round + 1)} />
      ) : (
        <Arriving failed={failed} onRetry={() => void refresh()} />
      )}
    </Page>
  );
}

interface DrillProps {
  readonly progress: Progress;
  readonly onAgain: () => void;
}

function Drill({ progress, onAgain }: DrillProps) {
  const { now } = useServices();
  const words = useWords();
  const [seed] = useState(() => seedFrom(now()));
  const [exercises] = useState(() => drillOf(progress.decks, seed, focusMoves(progress.items)));
  const [at, setAt] = useState(0);
  const [missed, setMissed] = useState<readonly Exercise[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const exercise = exercises[at];
  const done = exercises.length > 0 && !exercise;
  // The button that was pressed is gone: reading goes on at what it led to. Before it is painted, or
  // the focus would be taken from whoever is quick.
  useLayoutEffect(() => {
    if (at > 0) top.current?.focus();
  }, [at]);
  useEffect(() => {
    if (done) void progress.book.keepDrill(seed);
  }, [done]);
  if (exercises.length === 0) return <p>{words('drill.empty')}</p>;
  return (
    <div class="drill" ref={top} tabIndex={-1}>
      {exercise ? (
        <>
          <p class="kicker">{words('drill.part', { at: at + 1, of: exercises.length })}</p>
          <ExerciseCard
            key={at}
            exercise={exercise}
            last={at === exercises.length - 1}
            onMissed={() => setMissed([...missed, exercise])}
            onNext={() => setAt(at + 1)}
          />
        </>
      ) : (
        <>
          <Missed missed={missed} />
          <Button icon="again" onClick={onAgain}>
            {words('drill.again')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Another drill each time, and one that its record names. */
const seedFrom = (time: string): number =>
  Number(time.replaceAll(/\D/g, '').slice(4, 17)) % 2 ** 31;
