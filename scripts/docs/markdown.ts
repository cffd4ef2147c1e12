/** Small pieces of Markdown. */

/** A table; what would end a cell is escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

export const code = (text: string): string => `\`${text}\``;

export const block = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const opening = (name: string): string => `<!-- made by npm run docs: ${name} -->`;
const CLOSING = '<!-- end -->';

/** Puts a made part between its marks. Throws where the page has no place for it. */
export function fillPart(page: string, name: string, part: string): string {
  const start = page.indexOf(opening(name));
  const end = page.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new Error(`the page has no marks for "${name}"`);
  return `${page.slice(0, start)}${opening(name)}\n\n${part}\n\n${page.slice(end)}`;
}
