/** What a schema objects to, in words that a trainer can act on: field, what it is, what it may be. */
import type { BaseIssue } from 'valibot';
import { fieldPath } from '../heat/fieldPath.ts';
import type { DiagnosticCode } from './diagnostics.ts';
import { nearest } from './nearest.ts';

export interface SchemaFault {
  readonly code: DiagnosticCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** A closer fix than the diagnostic's own, where there is one. */
  readonly fix?: string;
}

type Issue = BaseIssue<unknown>;

/** `schema` is the one that the issue is from; the fields beside a misspelt one are read from it. */
export function schemaFault(issue: Issue, schema: unknown): SchemaFault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = fieldPath(issue) ?? 'the file';
  if (issue.received === 'undefined') {
    return { code: 'CD006', path, message: `The field ${field} is missing.` };
  }
  if (issue.expected === 'never') {
    const near = nearest(String(path.at(-1)), fieldsAt(schema, path.slice(0, -1)));
    return { code: 'CD005', path, message: `There is no field ${field}.`, ...meaning(near) };
  }
  return {
    code: CODE_OF_FIELD[field] ?? 'CD004',
    path,
    message: objection(field, issue),
    ...meaning(meant(issue)),
  };
}

const CODE_OF_FIELD: Readonly<Record<string, DiagnosticCode>> = {
  format: 'CD009',
  framework: 'CD008',
};

/** Rules about a single field say "must be …"; others say what is wrong in full. */
function objection(field: string, issue: Issue): string {
  const rule = allowed(issue);
  if (!rule.startsWith('must')) return `In ${field}, ${rule}.`;
  return `${field} is ${found(issue.input)}; it ${rule}.`;
}

function found(input: unknown): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === 'object' && input !== null) return 'a group of fields';
  const text = JSON.stringify(input) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
}

/** What the field must be, to follow "it". */
function allowed(issue: Issue): string {
  if (issue.kind === 'validation') return LIMIT[issue.type]?.(issue) ?? issue.message;
  const options = optionsOf(issue);
  if (options.length > 1) return `must be one of ${options.join(', ')}`;
  return `must be ${options[0] ?? KIND[issue.type] ?? issue.expected}`;
}

const KIND: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, one entry a line with a - in front',
  tuple: 'a pair, as in [Order, 4417]',
  record: 'a group of fields',
  strict_object: 'a group of fields',
};

const LIMIT: Readonly<Record<string, (issue: Issue) => string>> = {
  integer: () => 'must be a whole number',
  min_value: (issue) => `must be at least ${issue.expected?.replace('>=', '')}`,
  max_value: (issue) => `must be at most ${issue.expected?.replace('<=', '')}`,
  min_length: (issue) => `must have at least ${issue.expected?.replace('>=', '')} entries`,
};

/** The words of a fixed list, which valibot writes as `("a" | "b")`. */
const optionsOf = (issue: Issue): string[] =>
  [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((found) => found[1] as string);

function meant(issue: Issue): string | null {
  const word = String(issue.input);
  const options = optionsOf(issue);
  return options.find((option) => option.startsWith(`${word}.`)) ?? nearest(word, options);
}

const meaning = (near: string | null): { fix?: string } =>
  near ? { fix: `Did you mean ${near}?` } : {};

/** The names of the fields that a schema has at a path. */
function fieldsAt(schema: unknown, path: readonly (string | number)[]): string[] {
  const here = path.reduce<unknown>(schemaAt, schema);
  return Object.keys(partOf(here, 'entries') ?? {});
}

function schemaAt(schema: unknown, key: string | number): unknown {
  const entries = partOf(schema, 'entries') as Record<string, unknown> | null;
  return entries ? entries[key] : (partOf(schema, 'item') ?? partOf(schema, 'value'));
}

/** A part of a schema, looked for inside `optional`, `nullable` and the like. */
function partOf(schema: unknown, part: 'entries' | 'item' | 'value'): unknown {
  if (typeof schema !== 'object' || schema === null) return null;
  if ('wrapped' in schema) return partOf(schema.wrapped, part);
  return part in schema ? (schema as Record<string, unknown>)[part] : null;
}
