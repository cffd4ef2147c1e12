/** What is only read on screens that are fetched when they are first drawn. */
import { aftercare } from './aftercare.ts';
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
} as const;
