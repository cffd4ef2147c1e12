/** What `cooldown trace` answers for one request. Points, not tenths. */
import { toPoints } from '../../heat/tenths.ts';
import { traceMoves } from '../../heat/trace.ts';
import { en } from '../../words/en.ts';
import { explainMove } from '../../words/explainMove.ts';
import type { TraceRequest } from './readRequest.ts';

export function traceResult({ id, framework, persona, moves }: TraceRequest) {
  const { heat, trust, outcome, turns, conformance, safety } = traceMoves(
    moves,
    persona,
    framework,
  );
  return {
    id,
    heat: toPoints(heat),
    trust: toPoints(trust),
    outcome,
    turns: turns.map((turn) => ({
      move: turn.move,
      heat: toPoints(turn.heat),
      trust: toPoints(turn.trust),
      dHeat: toPoints(turn.dHeat),
      dTrust: toPoints(turn.dTrust),
      why: explainMove(turn, en),
    })),
    conformance,
    safety,
  };
}
