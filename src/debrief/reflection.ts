/** What a log holds of the trainee's own view; what was asked and passed over is null. */
import type { ConfidenceLevel, Plan, Prediction } from '../log/reflection.ts';

export interface Reflection {
  readonly prediction: Prediction | null;
  readonly confidence: {
    readonly before: ConfidenceLevel | null;
    readonly after: ConfidenceLevel | null;
  };
  readonly plan: Plan | null;
}

export const NO_REFLECTION: Reflection = {
  prediction: null,
  confidence: { before: null, after: null },
  plan: null,
};
