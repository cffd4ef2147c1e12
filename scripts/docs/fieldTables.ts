/** Tables of fields: what a schema has, with a sentence each. A field without one stops the build. */
import { code, table } from './markdown.ts';
import { type Field, fieldsOf, kindsOf } from './schemaFields.ts';

export type Meanings = Readonly<Record<string, string>>;

/** @throws where a field has no sentence, or a sentence no field: `name` says of which format. */
export function fieldTable(name: string, schema: unknown, meanings: Meanings): string {
  const fields = fieldsOf(schema);
  hold(name, fields, meanings);
  return table(
    ['Field', 'Takes', 'If left out', 'What it says'],
    fields.map(({ path, takes, otherwise }) => [
      code(path),
      takes,
      otherwise ?? '**needed**',
      meanings[path] as string,
    ]),
  );
}

/** A row for each kind of event, its fields below it; meanings go by `type`, and by `type/field`. */
export function eventTable(name: string, schema: unknown, meanings: Meanings): string {
  const rows = kindsOf(schema).flatMap(({ type, fields }) => [
    { path: type, takes: '', otherwise: '' },
    ...fields.map((field) => ({ ...field, path: `${type}/${field.path}` })),
  ]);
  hold(name, rows, meanings);
  return table(
    ['Event', 'Field', 'Takes', 'What it says'],
    rows.map(({ path, takes }) => {
      const [type = '', field] = path.split('/');
      const meaning = meanings[path] as string;
      return field ? ['', code(field), takes, meaning] : [code(type), '', '', meaning];
    }),
  );
}

function hold(name: string, fields: readonly Field[], meanings: Meanings): void {
  const paths = new Set(fields.map(({ path }) => path));
  const untold = [...paths].filter((path) => !(path in meanings));
  const idle = Object.keys(meanings).filter((path) => !paths.has(path));
  const faults = [
    ...untold.map((path) => `no sentence for ${path}`),
    ...idle.map((path) => `no field ${path}`),
  ];
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
}

/** The same for JSON that has a type and no schema: the type of `meanings` holds it complete. */
export const jsonTable = (meanings: Meanings): string =>
  table(
    ['Field', 'What it holds'],
    Object.entries(meanings).map(([path, meaning]) => [code(path), meaning]),
  );
