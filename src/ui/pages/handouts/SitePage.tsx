import {
  type ComplaintsPage,
  complaintsPageHtml,
  complaintsPageMarkdown,
  complaintsPageOf,
  GAP,
  gapsIn,
  type PageSection,
} from '../../../words/complaintsPageFile.ts';
import { saveFile } from '../../app/saveFile.ts';
import { Button } from '../../parts/Button.tsx';
import { useServices, useWords } from '../../services.ts';
import './SitePage.css';

/** A complaints page for an organisation's own site (R147), to look at and to take away. */
export function SitePage() {
  const { catalogue } = useServices();
  const words = useWords();
  const page = complaintsPageOf(catalogue);
  const name = words('site_page.file');
  return (
    <>
      <div class="site-page-files screen-only">
        <Button
          kind="main"
          icon="download"
          onClick={() =>
            saveFile(
              `${name}.html`,
              'text/html',
              complaintsPageHtml(page, document.documentElement.lang, catalogue),
            )
          }
        >
          {words('site_page.save.html')}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            saveFile(`${name}.md`, 'text/markdown', complaintsPageMarkdown(page, catalogue))
          }
        >
          {words('site_page.save.markdown')}
        </Button>
        <p>{words('site_page.gaps', { count: gapsIn(page) })}</p>
      </div>
      <Preview page={page} />
    </>
  );
}

function Preview({ page }: { readonly page: ComplaintsPage }) {
  return (
    <article class="paper site-page" aria-label={page.title}>
      <h2>{page.title}</h2>
      <p>
        <Marked text={page.intro} />
      </p>
      {page.sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <Lines section={section} />
        </section>
      ))}
      <p class="site-page-foot">
        <Marked text={page.foot} />
      </p>
    </article>
  );
}

function Lines({ section: { lines, as } }: { readonly section: PageSection }) {
  if (as === 'text') {
    return (
      <>
        {lines.map((line) => (
          <p key={line}>
            <Marked text={line} />
          </p>
        ))}
      </>
    );
  }
  const List = as === 'steps' ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>
          <Marked text={line} />
        </li>
      ))}
    </List>
  );
}

/** A text with its gaps marked. */
function Marked({ text }: { readonly text: string }) {
  return <>{text.split(GAP).map((piece) => (GAP.test(piece) ? <mark>{piece}</mark> : piece))}</>;
}
