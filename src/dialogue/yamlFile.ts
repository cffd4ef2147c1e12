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
    const { what, fix } = slipOf(broken);
    const message = `From here on the file can’t be read: ${what}.`;
    return { data: null, diagnostics: [diagnose('CD003', { file, line }, message, fix)], lineOf };
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

interface Slip {
  readonly what: string;
  /** A closer fix than the diagnostic's own, where there is one. */
  readonly fix?: string;
}

/** The slips that people make, in their words and not in YAML's. */
const SLIPS: { readonly [C in YAMLParseError['code']]?: Slip } = {
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'a second colon on the line reads as a field within the field',
    fix: "Put the whole value in quotes: 'as in: this'.",
  },
  DUPLICATE_KEY: {
    what: 'this field stands here twice',
    fix: 'Keep one of the two, or rename this one.',
  },
  TAB_AS_INDENT: {
    what: 'there is a tab at the start of the line',
    fix: 'Put spaces in its place, as many as the line above has.',
  },
  BAD_SCALAR_START: {
    what: 'the value begins with a character that has a meaning of its own here',
    fix: 'Put the value in quotes.',
  },
  MISSING_CHAR: {
    what: 'a quote is opened and never closed',
    fix: 'Close the quote that opens on this line. Write an apostrophe within quotes twice.',
  },
  BAD_INDENT: {
    what: 'the line is not set in as its neighbours are, or a bracket above it is never closed',
    fix: 'Give the line as many spaces as its neighbours have, or close the bracket.',
  },
};

/** Else YAML's own words, without the place and the excerpt that follow them. */
const slipOf = ({ code, message }: YAMLParseError): Slip =>
  SLIPS[code] ?? {
    what: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  };
