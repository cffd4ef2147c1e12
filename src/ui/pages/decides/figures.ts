/** Figures as the tables show them, in the language of the words around them. */
import type { Words } from '../../services.ts';

export const figure = (words: Words, value: number): string =>
  value.toLocaleString(words('language.tag'));

/** A change in heat or trust with its sign: `+8`, `−12`, `0`. */
export function signed(words: Words, points: number): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${figure(words, Math.abs(points))}`;
}
