/** The debrief as screens get it: worked out by `src/debrief`, drawn as it comes. */
export { type Debrief, debriefOf } from '../../debrief/debrief.ts';
export type { Finding } from '../../debrief/findingCodes.ts';
export { type HeardLine, hasStarted } from '../../debrief/play.ts';
export type { StepState } from '../../debrief/steps.ts';
export type { TimelinePoint } from '../../debrief/timeline.ts';
export type { DebriefTurn } from '../../debrief/turns.ts';
export { HOLD_CHECKS } from '../../heat/hold.ts';
export type { SessionLog } from '../../log/log.ts';
