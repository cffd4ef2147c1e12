import type { Words } from './services.ts';

/** What somebody said, in quotation marks. A description in brackets is nobody's words. */
export const quoted = (text: string, words: Words): string =>
  /^\[[^\]]*\]$/.test(text) ? text : words('common.quote', { text: inner(text) });

/** Marks within marks are single ones, as the text's own language writes them. */
const inner = (text: string): string =>
  text.includes('„')
    ? text.replaceAll('„', '‚').replaceAll('“', '‘')
    : text.replaceAll('“', '‘').replaceAll('”', '’');
