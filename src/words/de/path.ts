/** Die erste Stunde: ein Weg durch die Kontakte. */
import type { Translated } from '../catalogue.ts';
import type { path as english } from '../en/path.ts';

export const path: Translated<typeof english> = {
  'path.intro':
    'Drei Kontakte, vom ruhigen Einstieg bis zum belastenden, in etwa einer Stunde. Hören Sie auf, wo Sie mögen: Es wird nichts nachgetragen.',
  'path.step': 'Schritt {step}',
};
