/** Was nur Ansichten zeigen, die erst beim ersten Zeichnen geladen werden. */
import { aftercare } from './aftercare.ts';
import { cheatSheet } from './cheatSheet.ts';
import { coach } from './coach.ts';
import { coaching } from './coaching.ts';
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
  ...coaching,
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
};
