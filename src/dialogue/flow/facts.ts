/**
 * What a condition asks of one variable: "slip is not empty", "heat is above 55". Two states of a
 * story that give the same answers to everything that is still asked go on alike.
 */
import { COMPARISONS, type Expression, LOGIC } from './expression.ts';

export type Constant = string | number | boolean;

/** The value of a variable, of the session's or the story's own; or of a count of visits. */
export type Look = (variable: string) => Constant | undefined;

export type Fact =
  /** Compared with a constant; the answer is yes or no. */
  | {
      readonly kind: 'compared';
      readonly variable: string;
      readonly sign: string;
      readonly with: Constant;
    }
  /** Its truth. */
  | { readonly kind: 'truth'; readonly variable: string }
  /** Its value, for arithmetic or for printing. */
  | { readonly kind: 'value'; readonly variable: string }
  /** Where it leads, when the story goes on through it. */
  | { readonly kind: 'way'; readonly variable: string };

/** Visits to a place are asked for like a variable of this name. */
export const visitsName = (path: string): string => `visits:${path}`;

/** Addresses are compared by their paths. */
export const addressValue = (path: string): string => `-> ${path}`;

/** Where a variable that holds an address leads; null for any other value. */
export const wayOf = (value: Constant | undefined): string | null =>
  typeof value === 'string' && value.startsWith('-> ') ? value.slice(3) : null;

export const factKey = (fact: Fact): string =>
  fact.kind === 'compared'
    ? `${fact.variable} ${fact.sign} ${JSON.stringify(fact.with)}`
    : `${fact.variable} ${fact.kind}`;

/** Everything that an expression asks; `inside` gives what a function of the story asks. */
export function factsOf(
  expression: Expression,
  inside: (entry: number) => readonly Fact[],
  wants: 'truth' | 'value' = 'truth',
): Fact[] {
  switch (expression.kind) {
    case 'value':
    case 'address':
    case 'unknown':
      return [];
    case 'call':
      return [...inside(expression.entry)];
    case 'variable':
    case 'visits':
      return [{ kind: wants, variable: nameOf(expression) as string }];
    case 'operation': {
      const { sign, of } = expression;
      if (LOGIC.has(sign)) return of.flatMap((part) => factsOf(part, inside, 'truth'));
      const comparison = comparisonOf(sign, of);
      return comparison ? [comparison] : of.flatMap((part) => factsOf(part, inside, 'value'));
    }
  }
}

function comparisonOf(sign: string, [left, right]: readonly Expression[]): Fact | null {
  if (!COMPARISONS.has(sign) || !left || !right) return null;
  const variable = nameOf(left);
  const constant = constantOf(right);
  if (variable !== null && constant !== null) {
    return { kind: 'compared', variable, sign, with: constant };
  }
  const other = nameOf(right);
  const first = constantOf(left);
  return other !== null && first !== null
    ? { kind: 'compared', variable: other, sign: TURNED[sign] ?? sign, with: first }
    : null;
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

const nameOf = (expression: Expression): string | null =>
  expression.kind === 'variable'
    ? expression.name
    : expression.kind === 'visits'
      ? visitsName(expression.path)
      : null;

/** The value of an expression that works nothing out, or null. */
export const constantOf = (expression: Expression): Constant | null =>
  expression.kind === 'value'
    ? expression.value
    : expression.kind === 'address'
      ? addressValue(expression.path)
      : null;

/**
 * The answer in a state. A counter is of interest only up to `most`, past which no constant that
 * it is compared with could tell values apart.
 */
export function answer(fact: Fact, value: Constant | undefined, most = Infinity): Constant {
  switch (fact.kind) {
    case 'compared':
      return compare(value, fact.sign, fact.with);
    case 'truth':
      return isTrue(value);
    case 'value':
    case 'way':
      return typeof value === 'number' ? Math.min(value, most) : (value ?? '');
  }
}

/** Truth as ink has it: an empty text is false. */
export const isTrue = (value: Constant | undefined): boolean =>
  typeof value === 'string' ? value !== '' : Boolean(value);

/** A comparison as ink makes it; what was never set counts as empty, or as nothing. */
export function compare(value: Constant | undefined, sign: string, constant: Constant): boolean {
  const [a, b] =
    typeof value === 'string' || typeof constant === 'string'
      ? [String(value ?? ''), String(constant)]
      : [Number(value ?? 0), Number(constant)];
  switch (sign) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}
