/** Searching the case file and the knowledge base (R71). */

interface Searchable {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly note?: string | null | undefined;
}

/**
 * The pages in which every word of the query stands somewhere: in the title, a row or the note.
 * Case and accents make no difference; a query of no words finds all. The order is kept.
 */
export function filterPages<Page extends Searchable>(
  pages: readonly Page[],
  query: string,
): readonly Page[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return pages.filter((page) => {
    const text = plain([page.title, ...page.rows.flat(), page.note ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
