import { useState } from 'preact/hooks';
import { castFor } from '../../cast/draw.ts';
import type { SeatState } from '../../session/seat.ts';
import { type BriefingView, briefingView } from '../../session/view/briefingView.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { TopBar } from '../app/TopBar.tsx';
import { useScreenStart } from '../app/useScreenStart.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import type { ConfidenceLevel } from '../parts/ConfidenceScale.tsx';
import { List } from '../parts/List.tsx';
import { NeutralPicture } from '../parts/NeutralPicture.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useSeat, useServices, useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { CHANNEL_ICON } from '../vocabulary.ts';
import './Briefing.css';
import { CasePage } from './CaseFile.tsx';
import { Consent } from './Consent.tsx';
import { ModeChoice, type OfferedMode } from './ModeChoice.tsx';
import { Options } from './Options.tsx';
import { PolicyCard } from './PolicyCard.tsx';

const CONSENT_ID = 'briefing-consent';

interface BriefingProps {
  readonly scenario: NonNullable<SeatState['scenario']>;
  readonly seed: number;
}

/** Who it is, what may be done, what to practise: all of it before anything counts. */
export function Briefing({ scenario, seed }: BriefingProps) {
  const { seat, people } = useServices();
  const words = useWords();
  const heading = useScreenStart();
  const { suggested } = useSeat();
  const lang = useToldLanguage();
  const [chosen, setChosen] = useState<OfferedMode>();
  const mode = chosen ?? suggested;
  const [confidence, setConfidence] = useState<ConfidenceLevel | null>(null);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const person = castFor(people, seed, scenario.data.id);
  const guided = mode === 'guided';
  const view = briefingView(scenario.data, person);

  function start(present: boolean): void {
    setAsked(true);
    if (view.sensitive && !agreed) document.getElementById(CONSENT_ID)?.focus();
    else
      seat.take({ mode: chosen, read: [...read], present, confidence: guided ? null : confidence });
  }

  return (
    <>
      <TopBar />
      <main id="main" class="briefing">
        <header class="briefing-head">
          {view.sensitive ? (
            <NeutralPicture channel={view.channel} />
          ) : (
            <Portrait person={person} heat={scenario.data.customer.heat} />
          )}
          <div>
            <p class="kicker">{words('briefing.kicker')}</p>
            <h1 ref={heading} tabIndex={-1} lang={lang}>
              {view.title}
            </h1>
            <div class="briefing-facts">
              <Chip>{words('briefing.with', { customer: view.customer })}</Chip>
              <Chip icon={CHANNEL_ICON[view.channel]}>{words(`channel.${view.channel}`)}</Chip>
              <Chip icon="clock">{words('common.minutes', { minutes: view.minutes })}</Chip>
              <Chip>{words(`level.${view.level}`)}</Chip>
            </div>
          </div>
        </header>
        <div class="briefing-columns">
          <Story view={view} />
          <div class="briefing-column">
            <Desk view={view} onRead={(page) => setRead((pages) => new Set([...pages, page]))} />
            <Options mode={mode} seed={seed} confidence={confidence} onConfidence={setConfidence} />
          </div>
        </div>
        <form
          class="briefing-start"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            start(false);
          }}
        >
          <div class="briefing-choices">
            {view.sensitive && (
              <Consent
                id={CONSENT_ID}
                agreed={agreed}
                missing={asked && !agreed}
                onChange={setAgreed}
              />
            )}
            <ModeChoice mode={mode} onChange={setChosen} />
          </div>
          <div class="briefing-ways">
            {view.sensitive && <Button onClick={seat.toMenu}>{words('briefing.skip')}</Button>}
            <Button big icon="presentation" onClick={() => start(true)}>
              {words(mode === 'assessed' ? 'briefing.present.practice' : 'briefing.present')}
            </Button>
            <Button type="submit" kind="main" big icon={CHANNEL_ICON[view.channel]}>
              {words(`briefing.start.${view.channel}`)}
            </Button>
          </div>
        </form>
      </main>
    </>
  );
}

function Story({ view }: { readonly view: BriefingView }) {
  const lang = useToldLanguage();
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <div class="briefing-column">
      {view.contentNote && (
        <Panel title={words('briefing.content_note')} icon="alert" tone="caution">
          <p lang={lang}>{view.contentNote}</p>
        </Panel>
      )}
      <Panel title={words('briefing.situation')}>
        <div class="briefing-prose">
          <p class="kicker">{words('briefing.for', { company: view.company })}</p>
          {view.briefing.map((line) => (
            <p key={line} lang={lang}>
              {line}
            </p>
          ))}
        </div>
      </Panel>
      <Panel title={words('briefing.aims')} icon="target">
        <List items={view.aims} icon="check" lang={lang} />
      </Panel>
      <Panel title={words('briefing.steps')}>
        <ol class="briefing-steps">
          {view.framework.steps.map(({ id, label, intent }) => (
            <li key={id}>
              <span aria-hidden="true">{id}</span>
              <div>
                <strong>{tellFramework(label, catalogue)}</strong>
                <p>{tellFramework(intent, catalogue)}</p>
              </div>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

interface DeskProps {
  readonly view: BriefingView;
  readonly onRead: (page: string) => void;
}

function Desk({ view, onRead }: DeskProps) {
  const lang = useToldLanguage();
  const words = useWords();
  return (
    <>
      <Panel title={words('briefing.authority')} icon="heartHandshake">
        <List items={view.authority} icon="check" lang={lang} />
      </Panel>
      <Panel title={words('briefing.policy')} icon="scroll">
        <PolicyCard policy={view.policy} warnings={view.warnings} />
      </Panel>
      <Panel title={words('briefing.case_file')} icon="folderOpen">
        {view.pages.map((page) => (
          <details
            key={page.id}
            class="briefing-page"
            onToggle={(event) => event.currentTarget.open && onRead(page.id)}
          >
            <summary lang={lang}>{page.title}</summary>
            <CasePage page={page} />
          </details>
        ))}
      </Panel>
    </>
  );
}
