import {
  FRAMEWORK_TITLES,
  HANDOUTS,
  type Handout,
  handoutAt,
  slugOf,
} from '../../../handouts/catalogue.ts';
import { complaintLogCsv } from '../../../words/complaintLogTable.ts';
import { tellFramework } from '../../../words/tellFramework.ts';
import { hrefOf } from '../../app/route.ts';
import { saveFile } from '../../app/saveFile.ts';
import { ComplaintLogButton } from '../../debrief/ComplaintLogButton.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { useServices, useWords } from '../../services.ts';
import { type PageProps, pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { useProgress } from '../progress/useProgress.ts';
import { CheatSheet } from './CheatSheet.tsx';
import { CommitmentSign } from './CommitmentSign.tsx';
import { EscalationPage } from './EscalationPage.tsx';
import { GuideSheet } from './GuideSheet.tsx';
import './HandoutsPage.css';
import { LogSheet } from './LogSheet.tsx';
import { SitePage } from './SitePage.tsx';

/** All handouts, or the one that the address names. */
export function HandoutsPage({ rest: [slug] }: PageProps) {
  const handout = slug === undefined ? null : handoutAt(slug);
  return handout ? (
    <OneHandout key={slug} handout={handout} />
  ) : (
    <Overview unknown={slug !== undefined} />
  );
}

const ICON_OF: { readonly [K in Handout['kind']]: IconName } = {
  cheat_sheet: 'sheet',
  escalation: 'signpost',
  guide: 'bookOpen',
  log: 'clipboard',
  commitment: 'handshake',
  page: 'globe',
};

function useTitle(): (handout: Handout) => string {
  const { catalogue } = useServices();
  const words = useWords();
  return (handout) =>
    handout.kind === 'cheat_sheet'
      ? tellFramework(FRAMEWORK_TITLES[handout.framework], catalogue)
      : words(`handout.${handout.kind}`);
}

function Overview({ unknown }: { readonly unknown: boolean }) {
  const words = useWords();
  const sheets = HANDOUTS.filter(({ kind }) => kind === 'cheat_sheet');
  const tools = HANDOUTS.filter(({ kind }) => kind !== 'cheat_sheet');
  return (
    <Page title={words('page.handouts')} intro={words('handouts.intro')}>
      {unknown && <p role="status">{words('handouts.unknown')}</p>}
      <section class="handouts-group" aria-labelledby="handouts-sheets">
        <h2 id="handouts-sheets">{words('handouts.sheets')}</h2>
        <p>{words('handouts.sheets.use')}</p>
        <Cards handouts={sheets} />
      </section>
      <section class="handouts-group" aria-labelledby="handouts-tools">
        <h2 id="handouts-tools">{words('handouts.tools')}</h2>
        <Cards handouts={tools} />
      </section>
    </Page>
  );
}

function Cards({ handouts }: { readonly handouts: readonly Handout[] }) {
  const titleOf = useTitle();
  const words = useWords();
  return (
    <ul class="handouts-cards">
      {handouts.map((handout) => (
        <li key={slugOf(handout)}>
          <a class="handout-card" href={hrefOf(pathTo('handouts', slugOf(handout)))}>
            <Icon name={ICON_OF[handout.kind]} />
            <span>
              <strong>{titleOf(handout)}</strong>
              {handout.kind !== 'cheat_sheet' && (
                <span>{words(`handout.${handout.kind}.use`)}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function OneHandout({ handout }: { readonly handout: Handout }) {
  const titleOf = useTitle();
  const words = useWords();
  const { kind } = handout;
  return (
    <Page
      title={titleOf(handout)}
      intro={words(kind === 'cheat_sheet' ? 'handouts.sheets.use' : `handout.${kind}.use`)}
      back={{ path: pathTo('handouts'), label: words('handouts.back') }}
      actions={
        <>
          {kind === 'log' && (
            <>
              <OwnLog />
              <EmptyLog />
            </>
          )}
          <Button
            kind={kind === 'page' ? 'plain' : 'main'}
            icon="printer"
            onClick={() => window.print()}
          >
            {words('handouts.print')}
          </Button>
        </>
      }
    >
      <Body handout={handout} />
    </Page>
  );
}

function Body({ handout }: { readonly handout: Handout }) {
  switch (handout.kind) {
    case 'cheat_sheet':
      return <CheatSheet framework={handout.framework} />;
    case 'escalation':
      return <EscalationPage />;
    case 'guide':
      return <GuideSheet />;
    case 'log':
      return <LogSheet />;
    case 'commitment':
      return <CommitmentSign />;
    case 'page':
      return <SitePage />;
  }
}

/** What was filed in this learner's own contacts; nothing where there are none yet. */
function OwnLog() {
  const { progress } = useProgress();
  const logs = progress?.sessions.map(({ log }) => log) ?? [];
  return logs.length > 0 ? <ComplaintLogButton logs={logs} /> : null;
}

/** The sheet for a spreadsheet: the columns, and no row. */
function EmptyLog() {
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <Button
      icon="download"
      onClick={() =>
        saveFile(`${words('log.file')}.csv`, 'text/csv', complaintLogCsv([], catalogue))
      }
    >
      {words('log.download.empty')}
    </Button>
  );
}
