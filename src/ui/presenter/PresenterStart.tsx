import type { Runner } from '../../session/runner.ts';
import type { CallView } from '../../session/view/callView.ts';
import { Ringing } from '../call/Ringing.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';

interface PresenterStartProps {
  readonly view: CallView;
  readonly setup: Runner['setup'];
  readonly onAnswer: () => void;
}

/** The telephone rings: time for a room to read what only the facilitator has read so far. */
export function PresenterStart({ view, setup, onAnswer }: PresenterStartProps) {
  const words = useWords();
  const lang = useToldLanguage();
  const { briefing, contentNote } = setup.scenario.data;
  return (
    <>
      <section class="presenter-situation" aria-label={words('briefing.situation')}>
        {contentNote && (
          <p class="presenter-note">
            <Icon name="alert" />
            <span lang={lang}>{contentNote}</span>
          </p>
        )}
        {briefing.map((line) => (
          <p key={line} lang={lang}>
            {line}
          </p>
        ))}
      </section>
      <Ringing view={view} onAnswer={onAnswer} />
      <p class="presenter-keys">{words('presenter.keys')}</p>
    </>
  );
}
