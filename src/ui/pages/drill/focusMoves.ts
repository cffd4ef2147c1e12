/** The moves that belong to what is being practised: their lines come first in a drill. */
import { drillMovesOf, type FocusItem } from '../../../session/view/progressView.ts';

export const focusMoves = (items: readonly FocusItem[]) =>
  items.filter(({ closed }) => !closed).flatMap(drillMovesOf);
