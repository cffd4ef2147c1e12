import { Debrief } from '../debrief/Debrief.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import './DebriefScreen.css';
import { useToldLanguage } from '../toldLanguage.ts';
import { type SessionLog, saveLog } from './saveLog.ts';
import { TopBar } from './TopBar.tsx';
import { useScreenStart } from './useScreenStart.ts';

/** What stands round the debrief: its title, and where to go from here. */
export function DebriefScreen({ log }: { readonly log: SessionLog }) {
  const { seat } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const lang = useToldLanguage();
  const heading = useScreenStart();
  const { id } = log.scenario;
  const card = cards.find((candidate) => candidate.id === id);
  return (
    <>
      <TopBar />
      <main id="main" class="debrief-screen">
        <div class="debrief-head">
          <div>
            <p class="kicker">{words('debrief.kicker')}</p>
            <h1 ref={heading} tabIndex={-1} lang={card && lang}>
              {card?.title ?? id}
            </h1>
          </div>
          <div class="debrief-actions">
            <Button icon="presentation" onClick={() => seat.walk(true)}>
              {words('debrief.walk')}
            </Button>
            <Button icon="download" onClick={() => saveLog(log)}>
              {words('debrief.save')}
            </Button>
          </div>
        </div>
        <Debrief log={log} />
      </main>
    </>
  );
}
