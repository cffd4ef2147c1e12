import type { Runner } from '../../session/runner.ts';
import { callView } from '../../session/view/callView.ts';
import { TopBar } from '../app/TopBar.tsx';
import { useScreenStart } from '../app/useScreenStart.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useServices, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './FollowUpBriefing.css';

/** The customer is back, over a promise that was vague or not kept. Nobody has to take it. */
export function RepeatBriefing({ runner }: { readonly runner: Runner }) {
  const { seat } = useServices();
  const words = useWords();
  const heading = useScreenStart();
  const lang = useToldLanguage();
  const { repeat, meter } = callView(runner);
  return (
    <>
      <TopBar />
      <main id="main" class="follow-up">
        <Portrait person={runner.setup.person} heat={meter.heat} />
        <p class="kicker">{words('repeat.kicker')}</p>
        {repeat && (
          <>
            <p class="follow-up-at" lang={lang}>
              <Icon name="clock" /> {repeat.at}
            </p>
            <h1 ref={heading} tabIndex={-1} lang={lang}>
              {repeat.title}
            </h1>
            {repeat.intro.map((line) => (
              <p key={line} class="follow-up-line" lang={lang}>
                {line}
              </p>
            ))}
          </>
        )}
        <Button kind="main" big icon="play" onClick={seat.takeRepeat}>
          {words('repeat.take')}
        </Button>
        <Button kind="quiet" onClick={seat.declineRepeat}>
          {words('repeat.decline')}
        </Button>
      </main>
    </>
  );
}
