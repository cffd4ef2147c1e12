/** Wie sich eine Änderung der Hitze anhört und ansieht: gesagt, nicht nur gezeigt. */

import type { Translated } from '../catalogue.ts';
import type { tone as english } from '../en/tone.ts';

export const tone: Translated<typeof english> = {
  'tone.heard.relieved': '{name} atmet aus und klingt leichter.',
  'tone.heard.calm': '{name} spricht jetzt ruhig.',
  'tone.heard.irritated': '{name} klingt kurz angebunden.',
  'tone.heard.annoyed': 'In der Stimme von {name} liegt Schärfe.',
  'tone.heard.angry': '{name} spricht laut und schnell.',
  'tone.heard.furious': '{name} schreit.',
  'tone.heard.boiling': '{name} schreit ohne Pause.',
  'tone.seen.relieved': '{name} atmet aus, die Schultern sinken.',
  'tone.seen.calm': '{name} spricht jetzt ruhig, das Gesicht entspannt.',
  'tone.seen.irritated': '{name} klingt kurz angebunden, die Lippen sind schmal.',
  'tone.seen.annoyed': 'In der Stimme von {name} liegt Schärfe, die Stirn in Falten.',
  'tone.seen.angry': '{name} spricht laut und schnell, die Brauen zusammengezogen.',
  'tone.seen.furious': '{name} schreit, der Kiefer angespannt.',
  'tone.seen.boiling': '{name} schreit ohne Pause, weit vorgebeugt.',
};
