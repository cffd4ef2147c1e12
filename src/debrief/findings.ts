/** Everything that the debrief finds, in the order of the contact. */
import type { Context } from './context.ts';
import { FINDING_CODES, type Finding } from './findingCodes.ts';
import { moveFindings } from './moveFindings.ts';
import { processFindings, promiseFindingsIn } from './processFindings.ts';
import type { Promises } from './promises.ts';
import { safetyFindings } from './safetyFindings.ts';
import { stepFindings } from './stepFindings.ts';
import type { WrapUp } from './wrapUp.ts';

/**
 * Findings by turn, those without one last; each code once a turn. A contact still open is held
 * only to what was said; one that the trainee left is held to nothing.
 */
export function findingsOf(context: Context, promises: Promises, wrapUp: WrapUp): Finding[] {
  if (context.stage === 'left') return [];
  const said = [...moveFindings(context), ...promiseFindingsIn(context, promises)];
  const all =
    context.stage === 'open'
      ? said
      : [
          ...safetyFindings(context),
          ...said,
          ...stepFindings(context, said),
          ...processFindings(context, promises, wrapUp),
        ];
  const once = all.filter((finding, i) => all.findIndex((other) => isSame(other, finding)) === i);
  return once.toSorted((a, b) => turnOf(a) - turnOf(b) || rankOf(a) - rankOf(b));
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.turn === b.turn &&
  a.params.step === b.params.step &&
  a.params.page === b.params.page;

const turnOf = ({ turn }: Finding): number => turn ?? Number.MAX_SAFE_INTEGER;
const rankOf = ({ code }: Finding): number => FINDING_CODES.indexOf(code);
