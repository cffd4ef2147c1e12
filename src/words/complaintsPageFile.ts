/**
 * The complaints page as a file to take away (R147). What the organisation has to fill in is
 * marked wherever it stands, and counted, so that no gap goes online by mistake.
 */
import { type Catalogue, type MessageKey, say } from './catalogue.ts';

export interface PageSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** `steps` come one after the other; `points` in any order; `text` is a paragraph each. */
  readonly as: 'steps' | 'points' | 'text';
}
export interface ComplaintsPage {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly PageSection[];
  readonly foot: string;
}

/** The page's own texts; the line that asks for the gaps to be filled is put in by the files. */
type PlainKey = Exclude<
  Extract<MessageKey, `site_page.${string}`>,
  'site_page.fill' | 'site_page.gaps'
>;

/** A text in pieces: every other one is a gap, in square brackets and capitals. */
export const GAP = /(\[[^\]a-z]+\])/;

export function complaintsPageOf(catalogue: Catalogue): ComplaintsPage {
  const text = (key: PlainKey): string => say(catalogue, key);
  const section = (
    title: PlainKey,
    as: PageSection['as'],
    lines: readonly PlainKey[],
  ): PageSection => ({
    title: text(title),
    as,
    lines: lines.map(text),
  });
  return {
    title: text('site_page.title'),
    intro: text('site_page.intro'),
    sections: [
      section('site_page.how', 'points', [
        'site_page.how.phone',
        'site_page.how.write',
        'site_page.how.visit',
        'site_page.how.else',
      ]),
      section('site_page.tell', 'points', [
        'site_page.tell.what',
        'site_page.tell.impact',
        'site_page.tell.want',
      ]),
      section('site_page.next', 'steps', [
        'site_page.next.1',
        'site_page.next.2',
        'site_page.next.3',
        'site_page.next.4',
      ]),
      section('site_page.further', 'points', [
        'site_page.further.inside',
        'site_page.further.outside',
      ]),
      section('site_page.help', 'text', ['site_page.help.what']),
      section('site_page.manners', 'text', ['site_page.manners.what']),
      section('site_page.data', 'text', ['site_page.data.what']),
    ],
    foot: text('site_page.updated'),
  };
}

/** How many gaps there are to fill. */
export const gapsIn = (page: ComplaintsPage): number =>
  [page.intro, page.foot, ...page.sections.flatMap(({ lines }) => lines)]
    .flatMap((text) => text.split(GAP))
    .filter((piece) => GAP.test(piece)).length;

/** A whole document that stands alone: no script, no font and no picture from elsewhere. */
export function complaintsPageHtml(
  page: ComplaintsPage,
  language: string,
  catalogue: Catalogue,
): string {
  const sections = page.sections.map(
    ({ title, lines, as }) => `<h2>${escaped(title)}</h2>\n${htmlLines(lines, as)}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #16202f; background: #fff; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2rem; }
li { margin-bottom: .4rem; }
mark { padding: 0 .2em; border: 2px dashed #b3261e; background: #ffe08a; color: #16202f; font-weight: 700; }
</style>
</head>
<body>
<p><mark>${escaped(say(catalogue, 'site_page.fill', { count: gapsIn(page) }))}</mark></p>
<main>
<h1>${escaped(page.title)}</h1>
<p>${marked(page.intro)}</p>
${sections.join('\n')}
<p><small>${marked(page.foot)}</small></p>
</main>
</body>
</html>
`;
}

export function complaintsPageMarkdown(page: ComplaintsPage, catalogue: Catalogue): string {
  const bold = (text: string): string => text.replaceAll(new RegExp(GAP, 'g'), '**$1**');
  const lines = (section: PageSection): string =>
    section.as === 'text'
      ? section.lines.map(bold).join('\n\n')
      : section.lines
          .map((line, i) => `${section.as === 'steps' ? `${i + 1}.` : '-'} ${bold(line)}`)
          .join('\n');
  return `${[
    `> **${say(catalogue, 'site_page.fill', { count: gapsIn(page) })}**`,
    `# ${page.title}`,
    bold(page.intro),
    ...page.sections.flatMap((section) => [`## ${section.title}`, lines(section)]),
    bold(page.foot),
  ].join('\n\n')}\n`;
}

function htmlLines(lines: readonly string[], as: PageSection['as']): string {
  if (as === 'text') return lines.map((line) => `<p>${marked(line)}</p>`).join('\n');
  const list = as === 'steps' ? 'ol' : 'ul';
  return [`<${list}>`, ...lines.map((line) => `<li>${marked(line)}</li>`), `</${list}>`].join('\n');
}

const marked = (text: string): string =>
  text
    .split(GAP)
    .map((piece) => (GAP.test(piece) ? `<mark>${escaped(piece)}</mark>` : escaped(piece)))
    .join('');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
