/**
 * A language that nobody speaks, made from English: accents show what is not in the catalogue, two
 * fifths more letters show what is too tight, and it is written from right to left.
 */
import type { Catalogue, MessageKey } from '../../src/words/catalogue.ts';
import { en } from '../../src/words/en.ts';

const PLAIN = 'aceilnorsuyAEINOSUZ';
const ACCENTED = 'áçéíłñóřšúýÅÉÍÑÓŠÚŽ';
const MORE = 0.4;

/** Parameters and plural forms stay readable to `say`. */
const accented = (text: string): string =>
  text.replace(/\{[^}]*\}|[a-zA-Z]/g, (part) =>
    part.length > 1 ? part : (ACCENTED[PLAIN.indexOf(part)] ?? part),
  );

/** Longer by words, as translations are: `ēēēē ēēēē`. */
function lengthened(text: string): string {
  const more = Math.round(text.replace(/\{[^}]*\}/g, '').length * MORE);
  const filler = Array.from({ length: more }, (_, i) => (i % 6 === 5 ? ' ' : 'ē')).join('');
  return more < 2 ? text : `${text} ${filler}`.trimEnd();
}

export const pseudo: Catalogue = {
  ...(Object.fromEntries(
    (Object.keys(en) as MessageKey[]).map((key) => [key, lengthened(accented(en[key]))]),
  ) as { [Key in MessageKey]: string }),
  'language.tag': 'en-XA',
  'language.dir': 'rtl',
};
