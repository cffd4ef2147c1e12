import type { TimelinePoint } from '../../session/view/debriefView.ts';
import { explainMove } from '../../words/explainMove.ts';
import { useServices, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';

type HowItWasHeardProps = Pick<TimelinePoint, 'worth' | 'inner'>;

/** Why each move of a turn did what it did, and what the customer thought meanwhile. */
export function HowItWasHeard({ worth, inner }: HowItWasHeardProps) {
  const lang = useToldLanguage();
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <>
      {worth.map((each) => (
        <p key={each.move}>{explainMove(each, catalogue)}</p>
      ))}
      {inner && (
        <p class="inner-voice">
          <span class="kicker">{words('debrief.inner')}</span> <span lang={lang}>{inner}</span>
        </p>
      )}
    </>
  );
}
