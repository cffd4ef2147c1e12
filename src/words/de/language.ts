/** Was die Sprache über sich selbst sagt: Danach richten sich Zahlen, Aufzählungen und Mehrzahl. */

import type { Translated } from '../catalogue.ts';
import type { language as english } from '../en/language.ts';

export const language: Translated<typeof english> = {
  'language.tag': 'de',
  'language.dir': 'ltr',
  'settings.language.system': 'Wie das Gerät',
  'settings.language.en': 'English',
  'settings.language.de': 'Deutsch',
};
