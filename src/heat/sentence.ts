/** One sentence from the pieces of a commitment, as everybody hears it. */

/** Joins pieces with single spaces; a piece may open with its own punctuation. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.replace(/^(…|\.\.\.)\s*|\s*(…|\.\.\.)$/g, ''))
    .join(' ')
    .replace(/\s+([,.;:!?])/g, '$1');
