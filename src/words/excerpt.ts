/** A quote cut to what a sentence has room for. The whole of it stands at its turn. */

/** Fewer than these say nothing of what was said. */
const FEWEST = 4;

/** The end of a clause, where a cut is least felt. */
const CLAUSE_END = /[.!?,;:…]["”’)]*$/;

/**
 * At most so many words from the beginning, cut at the end of a clause if that leaves half of them;
 * empty where there is room for less than `FEWEST`.
 */
export function excerpt(quote: string, room: number): string {
  const words = quote.split(/\s+/);
  if (words.length <= room) return quote;
  if (room < FEWEST) return '';
  const clause = words.slice(0, room).findLastIndex((word) => CLAUSE_END.test(word)) + 1;
  const kept = words.slice(0, clause >= room / 2 ? clause : room).join(' ');
  return `${kept.replace(/[.,;:…\s–-]+$/, '')}…`;
}
