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

/** Some time later: the promise falls due. */
export function FollowUpBriefing({ runner }: { readonly runner: Runner }) {
  const { seat } = useServices();
  const words = useWords();
  const heading = useScreenStart();
  const lang = useToldLanguage();
  const { followUp, meter } = callView(runner);
  return (
    <>
      <TopBar />
      <main id="main" class="follow-up">
        <Portrait person={runner.setup.person} heat={meter.heat} />
        <p class="kicker">{words('follow_up.kicker')}</p>
        {followUp && (
          <>
            <p class="follow-up-at" lang={lang}>
              <Icon name="clock" /> {followUp.at}
            </p>
            <h1 ref={heading} tabIndex={-1} lang={lang}>
              {followUp.title}
            </h1>
            {followUp.intro.map((line) => (
              <p key={line} class="follow-up-line" lang={lang}>
                {line}
              </p>
            ))}
          </>
        )}
        <Button kind="main" big icon="play" onClick={seat.takeFollowUp}>
          {words('follow_up.start')}
        </Button>
      </main>
    </>
  );
}
