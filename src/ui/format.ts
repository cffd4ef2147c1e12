/** Numbers as the screens write them, in the language of the words around them. */
import { perTag } from '../words/perTag.ts';
import type { Words } from './services.ts';

const oneDecimal = perTag(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/** Points with one decimal: `68.0`, in German `68,0`. */
export const points = (words: Words, value: number): string =>
  oneDecimal(words('language.tag')).format(value);

/** A change with its sign: `+8.0`, `−3.0`, `±0.0`. */
export const change = (words: Words, value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${points(words, Math.abs(value))}`;

/** Milliseconds as minutes and seconds: `6:05`. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
