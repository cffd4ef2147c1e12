/** One line of `cooldown trace` to what is to be traced, or why it can't be. */
import { nearest } from '../../dialogue/nearest.ts';
import type { Framework } from '../../heat/framework.ts';
import { FRAMEWORK_IDS, FRAMEWORKS, isFrameworkId } from '../../heat/frameworks.ts';
import { HEAT_STEPS, type HeatStep, isMove, MOVES, type Move } from '../../heat/moves.ts';
import {
  isTenthWithin,
  PERSONA_LIMITS,
  type Persona,
  type PersonaPoints,
  personaFromPoints,
} from '../../heat/persona.ts';

export const TRACE_ERRORS = [
  'bad_json', // the line is no JSON object
  'missing_field', // a field isn't there, or isn't of its kind
  'unknown_framework',
  'out_of_range', // a number beyond its limits, or finer than a tenth
  'unknown_move',
] as const;

export interface TraceError {
  readonly code: (typeof TRACE_ERRORS)[number];
  readonly message: string;
  /** The field, as in `persona.weights.E` or `moves[3]`; empty for the whole line. */
  readonly at: string;
}

export interface TraceRequest {
  readonly id: string | number;
  readonly framework: Framework;
  readonly persona: Persona;
  readonly moves: readonly Move[];
}

export type RequestResult =
  | { readonly ok: true; readonly request: TraceRequest }
  | { readonly ok: false; readonly id: string | number | null; readonly error: TraceError };

type Field<T> = { readonly value: T } | { readonly error: TraceError };

/** Fields are read in the order of the documentation, and the first fault is told. */
export function readRequest(line: string): RequestResult {
  const data = parse(line);
  if ('error' in data) return { ok: false, id: null, error: data.error };
  const id = readId(data.value.id);
  if ('error' in id) return { ok: false, id: null, error: id.error };
  const refuse = (error: TraceError): RequestResult => ({ ok: false, id: id.value, error });
  const framework = readFramework(data.value.framework);
  if ('error' in framework) return refuse(framework.error);
  const persona = readPersona(data.value.persona);
  if ('error' in persona) return refuse(persona.error);
  const moves = readMoves(data.value.moves);
  if ('error' in moves) return refuse(moves.error);
  return {
    ok: true,
    request: {
      id: id.value,
      framework: framework.value,
      persona: personaFromPoints(persona.value),
      moves: moves.value,
    },
  };
}

function parse(line: string): Field<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(line);
    if (isRecord(data)) return { value: data };
  } catch {
    // Told below, like everything else that is no object.
  }
  return fault('bad_json', '', 'The line is not a JSON object.');
}

function readId(id: unknown): Field<string | number> {
  if (typeof id === 'string' || typeof id === 'number') return { value: id };
  return fault('missing_field', 'id', 'The id must be there, as text.');
}

function readFramework(id: unknown): Field<Framework> {
  if (id === undefined || id === null) return missing('framework', 'text');
  if (isFrameworkId(id)) return { value: FRAMEWORKS[id] };
  const known = FRAMEWORK_IDS.join(', ');
  return fault(
    'unknown_framework',
    'framework',
    `There is no framework ${show(id)}; there are ${known}.`,
  );
}

function readPersona(persona: unknown): Field<PersonaPoints> {
  if (!isRecord(persona)) return missing('persona', 'an object');
  const heat = readNumber(persona, 'persona', 'heat', PERSONA_LIMITS.heat);
  if ('error' in heat) return heat;
  const trust = readNumber(persona, 'persona', 'trust', PERSONA_LIMITS.trust);
  if ('error' in trust) return trust;
  const weights = readWeights(persona.weights);
  if ('error' in weights) return weights;
  const sensitivity = readNumber(persona, 'persona', 'sensitivity', PERSONA_LIMITS.sensitivity);
  if ('error' in sensitivity) return sensitivity;
  const ventNeed = readNumber(persona, 'persona', 'ventNeed', PERSONA_LIMITS.ventNeed);
  if ('error' in ventNeed) return ventNeed;
  if (!Number.isInteger(ventNeed.value)) {
    return fault('out_of_range', 'persona.ventNeed', 'persona.ventNeed must be a whole number.');
  }
  return {
    value: {
      heat: heat.value,
      trust: trust.value,
      weights: weights.value,
      sensitivity: sensitivity.value,
      ventNeed: ventNeed.value,
    },
  };
}

function readWeights(weights: unknown): Field<PersonaPoints['weights']> {
  if (!isRecord(weights)) return missing('persona.weights', 'an object');
  const read: Partial<Record<HeatStep, number>> = {};
  for (const step of HEAT_STEPS) {
    const weight = readNumber(weights, 'persona.weights', step, PERSONA_LIMITS.weight);
    if ('error' in weight) return weight;
    read[step] = weight.value;
  }
  return { value: read as PersonaPoints['weights'] };
}

function readNumber(
  from: Record<string, unknown>,
  place: string,
  name: string,
  limit: { min: number; max: number },
): Field<number> {
  const at = `${place}.${name}`;
  const value = from[name];
  if (value === undefined || value === null) return missing(at, 'a number');
  if (typeof value === 'number' && isTenthWithin(value, limit)) return { value };
  const range = `from ${limit.min} to ${limit.max}, in steps of 0.1`;
  return fault('out_of_range', at, `${at} is ${show(value)}; it must be a number ${range}.`);
}

function readMoves(moves: unknown): Field<readonly Move[]> {
  if (!Array.isArray(moves)) return missing('moves', 'a list');
  const stray = moves.findIndex((move) => !isMove(move));
  if (stray < 0) return { value: moves as Move[] };
  const move: unknown = moves[stray];
  const near = typeof move === 'string' ? nearest(move, MOVES) : null;
  const hint = near ? ` Did you mean ${near}?` : '';
  return fault('unknown_move', `moves[${stray}]`, `There is no move ${show(move)}.${hint}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

const missing = (at: string, kind: string): { readonly error: TraceError } =>
  fault('missing_field', at, `${at} must be there, as ${kind}.`);

const fault = (
  code: TraceError['code'],
  at: string,
  message: string,
): { readonly error: TraceError } => ({ error: { code, message, at } });
