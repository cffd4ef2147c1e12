/** A YAML file read against a schema: the data, or what is wrong with it, line by line. */
import * as v from 'valibot';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { schemaFault } from './schemaFault.ts';

export type FieldPath = readonly (string | number)[];
/** The line of a field, from 1; of the nearest field around it where it isn't there. */
export type LineOf = (...path: FieldPath) => number;

export interface YamlFile<T> {
  /** Null where the file can't be used. */
  readonly data: T | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: LineOf;
}

export function readYaml<const S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
): YamlFile<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf: LineOf = (...path) => lineOfPath(document.contents, lines, path);
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(startOf(broken, document));
    const message = `From here on the file can’t be read: ${reason(broken)}.`;
    return { data: null, diagnostics: [diagnose('CD003', { file, line }, message)], lineOf };
  }
  const parsed = v.safeParse(schema, document.toJS() ?? {});
  if (parsed.success) return { data: parsed.output, diagnostics: [], lineOf };
  const diagnostics = parsed.issues.map((issue) => {
    const { code, path, message, fix } = schemaFault(issue, schema);
    return diagnose(code, { file, line: lineOf(...path) }, message, fix);
  });
  return { data: null, diagnostics, lineOf };
}

function lineOfPath(root: Node | null, lines: LineCounter, path: FieldPath): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lines.linePos(offset).line;
}

/** Where the trouble starts: a quote that is never closed is noticed far below its beginning. */
function startOf(error: YAMLParseError, document: Document.Parsed): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < error.pos[0] && error.pos[0] <= range[1]) start = range[0];
    },
  });
  return start;
}

/** YAML's own words, without the place and the excerpt that follow them. */
const reason = (error: YAMLParseError): string =>
  (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
