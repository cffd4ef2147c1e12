/** The debrief as screens get it: worked out by `src/debrief`, drawn as it comes. */
import { FRAMEWORK_IDS, FRAMEWORKS, type FrameworkId } from '../../heat/frameworks.ts';

export { NOTHING_MISSED } from '../../debrief/calibration.ts';
export { type Debrief, debriefOf, type RetryPoint } from '../../debrief/debrief.ts';
export type { Finding } from '../../debrief/findingCodes.ts';
export { measuresCsv } from '../../debrief/measuresCsv.ts';
export { type HeardLine, hasStarted } from '../../debrief/play.ts';
export type { ReportPart } from '../../debrief/report.ts';
export type { StepState } from '../../debrief/steps.ts';
export type { TimelinePoint } from '../../debrief/timeline.ts';
export type { DebriefTurn } from '../../debrief/turns.ts';
export { HOLD_CHECKS } from '../../heat/hold.ts';
export type { SessionLog } from '../../log/log.ts';
export {
  type Prediction,
  RATED_PARTS,
  type RatedPart,
  REACTIONS,
} from '../../log/reflection.ts';
export type { FrameworkId };

/** The frameworks under which a contact can be read. */
export const FRAMEWORK_TITLES: readonly { readonly id: FrameworkId; readonly title: string }[] =
  FRAMEWORK_IDS.map((id) => ({ id, title: FRAMEWORKS[id].title }));
