/** What is only read on screens that are fetched when they are first drawn. */
import { aftercare } from './aftercare.ts';
import { cheatSheet } from './cheatSheet.ts';
import { coach } from './coach.ts';
import { commitment } from './commitment.ts';
import { complaintLog } from './complaintLog.ts';
import { complaintsGuide } from './complaintsGuide.ts';
import { complaintsPage } from './complaintsPage.ts';
import { debrief } from './debrief.ts';
import { decides } from './decides.ts';
import { drill } from './drill.ts';
import { escalation } from './escalation.ts';
import { findings } from './findings.ts';
import { handouts } from './handouts.ts';
import { moves } from './moves.ts';
import { path } from './path.ts';
import { presenter } from './presenter.ts';
import { progress } from './progress.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { why } from './why.ts';
import { wrapUp } from './wrapUp.ts';

export const later = {
  ...aftercare,
  ...cheatSheet,
  ...commitment,
  ...complaintLog,
  ...complaintsGuide,
  ...complaintsPage,
  ...debrief,
  ...decides,
  ...escalation,
  ...findings,
  ...handouts,
  ...moves,
  ...path,
  ...presenter,
  ...progress,
  ...drill,
  ...questions,
  ...coach,
  ...report,
  ...safety,
  ...settings,
  ...why,
  ...wrapUp,
} as const;
