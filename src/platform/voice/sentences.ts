/** Text in pieces short enough that no browser cuts one off: Chromium stops after about 15 seconds. */

/** Letters that take well under 15 seconds, also slowly. */
const LONGEST = 160;

export function sentencesOf(text: string): string[] {
  const sentences = text.match(/(?:[^.!?…]|\.(?=\d))+[.!?…]*["”’')\]]*\s*|[.!?…]+/g) ?? [];
  return sentences
    .flatMap((sentence) => pieces(sentence.trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Parts of a long sentence, cut where a speaker would take breath. */
function pieces(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const head = sentence.slice(0, LONGEST);
  const breath = Math.max(...[...head.matchAll(/[,;:–]\s/g)].map(({ index }) => index + 1), -1);
  const space = head.lastIndexOf(' ');
  const cut = breath > LONGEST / 3 ? breath : space > 0 ? space : LONGEST;
  return [sentence.slice(0, cut).trim(), ...pieces(sentence.slice(cut).trim())];
}
