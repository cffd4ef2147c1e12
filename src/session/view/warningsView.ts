/** The warnings that the policy card tells of. */
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import type { WarningWords } from '../../dialogue/warningWords.ts';
import { DEFAULT_SAFETY_POLICY } from '../../heat/safety.ts';
import type { Warnings } from '../../heat/warnings.ts';

export type { WarningPolicy, WarningWords } from '../../dialogue/warningWords.ts';

export interface WarningsView {
  readonly due: Warnings;
  readonly words: WarningWords | null;
}

/** Null where nobody ends the contact from our side, or there is no protocol for it. */
export function warningsView({ safety, organisation }: ScenarioData): WarningsView | null {
  if (!safety || safety.keepLineOpen) return null;
  return {
    due: safety.warningsFor ?? organisation?.warningsFor ?? DEFAULT_SAFETY_POLICY.warningsFor,
    words: organisation?.warningWords ?? null,
  };
}
