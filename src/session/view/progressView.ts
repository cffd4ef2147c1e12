/** A learner's history as pages get it: worked out by `src/progress`, drawn as it comes. */
export { type Attempt, attemptsOf } from '../../progress/attempt.ts';
export type { Deck } from '../../progress/deck.ts';
export { drillOf, type Exercise, GAPS, isInOrder } from '../../progress/drill.ts';
export { endingsSeen } from '../../progress/endings.ts';
export { CLEAN_RUNS, type FocusItem, focusItemsOf } from '../../progress/focusItems.ts';
export { type PracticeRecord, rowsOf, toCsv } from '../../progress/practiceRecord.ts';
export { drillMovesOf, recommend } from '../../progress/recommend.ts';
export { revisitsOf } from '../../progress/revisits.ts';
export { type RouteStep, routeOf } from '../../progress/route.ts';
export { hasLanded, type StepTrend, trendOf } from '../../progress/trend.ts';
