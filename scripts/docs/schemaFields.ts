/** The fields of a valibot schema, for people: where each is, what it takes, whether it can be left out. */

export interface Field {
  /** As in `customer.heat`; `…` stands for an id, or for each of a list. */
  readonly path: string;
  readonly takes: string;
  /** What stands there if it is left out; null where it must be there. */
  readonly otherwise: string | null;
}

/** A schema as far as it is read here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly default?: unknown;
  readonly pipe?: readonly Rule[];
}
interface Rule {
  readonly type: string;
  /** A schema with rules of its own is the first of the rules that are added to it. */
  readonly pipe?: readonly Rule[];
  readonly requirement?: unknown;
  readonly message?: unknown;
}

/** All fields below a schema, those of inner objects after their own. */
export function fieldsOf(schema: unknown, below = ''): Field[] {
  const { entries } = bare(schema as Schema);
  return Object.entries(entries ?? {}).flatMap(([name, entry]) => {
    const path = `${below}${name}`;
    return [{ path, takes: takes(entry), otherwise: otherwise(entry) }, ...inside(entry, path)];
  });
}

/** The kinds of a schema that goes by its `type`, each with its own fields beside that. */
export const kindsOf = (schema: unknown): { type: string; fields: Field[] }[] =>
  ((schema as Schema).options as readonly Schema[]).map(({ entries }) => ({
    type: String(entries?.type?.literal),
    fields: Object.entries(entries ?? {})
      .filter(([name]) => name !== 'type')
      .map(([path, entry]) => ({ path, takes: takes(entry), otherwise: otherwise(entry) })),
  }));

/** What a schema takes, in a few words. */
export function takes(schema: Schema): string {
  const { type, ...rest } = schema;
  const pipe = rulesOf(schema);
  switch (type) {
    case 'optional':
      return takes(rest.wrapped as Schema);
    case 'nullable':
      return `${takes(rest.wrapped as Schema)}, or null`;
    case 'picklist':
      return (rest.options ?? []).map(word).join(' ');
    case 'literal':
      return word(rest.literal);
    case 'union':
      return (rest.options as readonly Schema[]).map(takes).join(', or ');
    case 'array':
      return `a list: ${takes(rest.item as Schema)}`;
    case 'tuple':
      return `[${(rest.items as readonly Schema[]).map(takes).join(', ')}]`;
    case 'record':
      return `by id: ${takes(rest.value as Schema)}`;
    case 'strict_object':
      return 'fields';
    case 'variant':
      return 'fields by its `type`';
    case 'number':
      return number(pipe);
    case 'string':
      return pipe.some((rule) => rule.type === 'regex') ? 'an id' : text(pipe);
    case 'boolean':
      return '`true` or `false`';
    default:
      throw new Error(`no words for a schema of type "${type}"`);
  }
}

const rulesOf = ({ pipe = [] }: { readonly pipe?: readonly Rule[] }): readonly Rule[] =>
  pipe.flatMap((rule) => (rule.pipe ? rulesOf(rule) : [rule]));

const bare = (schema: Schema): Schema =>
  schema.type === 'optional' || schema.type === 'nullable'
    ? bare(schema.wrapped as Schema)
    : schema;

function inside(schema: Schema, path: string): Field[] {
  const { type, item, value, entries, options } = bare(schema);
  if (entries) return fieldsOf(bare(schema), `${path}.`);
  if (type === 'array') return inside(item as Schema, `${path}.…`);
  if (type === 'record') return inside(value as Schema, `${path}.…`);
  if (type === 'union') return (options as readonly Schema[]).flatMap((one) => inside(one, path));
  return [];
}

function otherwise(schema: Schema): string | null {
  if (schema.type !== 'optional') return null;
  const { default: given } = schema;
  const empty = given === undefined || given === null || JSON.stringify(given).length === 2;
  return empty ? 'nothing' : word(given);
}

const word = (value: unknown): string =>
  `\`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``;

const text = (pipe: readonly Rule[]): string => {
  const rule = pipe.find(({ type }) => type === 'check');
  return rule ? `text, ${said(rule)}` : 'text';
};

function number(pipe: readonly Rule[]): string {
  const check = pipe.find(({ type }) => type === 'check');
  if (check) return said(check);
  const of = (type: string) => pipe.findLast((rule) => rule.type === type)?.requirement;
  const kind = of('integer') === undefined ? 'a number' : 'a whole number';
  const [least, most] = [of('min_value'), of('max_value')];
  if (least === undefined) return kind;
  return most === undefined ? `${kind} from ${least}` : `${kind} from ${least} to ${most}`;
}

const said = ({ message }: Rule): string => String(message).replace(/^must be /, '');
