/** Was nur Ansichten zeigen, die erst beim ersten Zeichnen geladen werden. */
import { aftercare } from './aftercare.ts';
import { coaching } from './coaching.ts';
import { debrief } from './debrief.ts';
import { drill } from './drill.ts';
import { escalation } from './escalation.ts';
import { findings } from './findings.ts';
import { moves } from './moves.ts';
import { path } from './path.ts';
import { presenter } from './presenter.ts';
import { progress } from './progress.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { why } from './why.ts';
import { wrapUp } from './wrapUp.ts';

export const later = {
  ...aftercare,
  ...coaching,
  ...debrief,
  ...escalation,
  ...findings,
  ...moves,
  ...path,
  ...presenter,
  ...progress,
  ...drill,
  ...safety,
  ...settings,
  ...why,
  ...wrapUp,
};
