/**
 * Finds clocks, chance, storage, network and browser in the layers that must be pure.
 *
 * Import rules can't see globals, so this reads the syntax tree. It knows what is allowed rather
 * than what is forbidden: any global that isn't part of the language is a finding, and so are the
 * parts of the language that read the machine. Names that a file declares or imports are no
 * globals, and types are erased, so neither counts.
 */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isMain } from '../lib/main.mjs';
import { ROOT } from '../lib/paths.mjs';
import { PURE_LAYERS } from './layers.mjs';
import { report } from './report.ts';

/** The language, less `Date` (a clock), `globalThis` (everything), `eval` and `Function`. */
const ALLOWED_GLOBALS: ReadonlySet<string> = new Set([
  ...['undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['Array', 'BigInt', 'Boolean', 'Math', 'Number', 'Object', 'RegExp', 'String', 'Symbol'],
  ...['Error', 'AggregateError', 'RangeError', 'SyntaxError', 'TypeError'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Promise', 'Proxy', 'Reflect'],
  ...['ArrayBuffer', 'DataView', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['Intl', 'JSON', 'decodeURIComponent', 'encodeURIComponent', 'structuredClone'],
]);

/** Members that make an allowed global impure. */
const FORBIDDEN_MEMBERS: Readonly<Record<string, readonly string[]>> = { Math: ['random'] };

export type PurityFinding = {
  /** As given to `findImpure`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was reached for, e.g. `Date` or `Math.random`. */
  readonly name: string;
};

/** False where an identifier only names a member (`.date`, `{ date: x } = y`), an export or a label. */
const isReference = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !(
    ts.isExportSpecifier(parent) ||
    ts.isNamespaceExport(parent) ||
    ts.isMetaProperty(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    ts.isLabeledStatement(parent)
  );
};

/** Types, and imports with their attributes: nothing that runs. */
const isErased = (node: ts.Node): boolean =>
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isImportDeclaration(node);

/** The member read from a global (`random` in `Math.random`), or `*` where it can't be told. */
const memberRead = (node: ts.Identifier): string => {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) ? parent.name.text : '*';
};

const impureName = (node: ts.Identifier, checker: ts.TypeChecker): string | undefined => {
  const { text, parent } = node;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol?.declarations !== undefined && text !== 'globalThis') return undefined;
  if (text === 'arguments') return undefined;
  if (!ALLOWED_GLOBALS.has(text)) return text;
  const forbidden = FORBIDDEN_MEMBERS[text];
  if (forbidden === undefined) return undefined;
  const member = memberRead(node);
  return member === '*' || forbidden.includes(member) ? `${text}.${member}` : undefined;
};

/**
 * @param files absolute paths
 * @returns every use of an impure global, in the order of the files and lines
 */
export const findImpure = (files: readonly string[]): PurityFinding[] => {
  // No library and no imports: whatever the checker can't resolve then is a global.
  const program = ts.createProgram(files, {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} can't be read`);
    const findings: PurityFinding[] = [];
    const add = (node: ts.Node, name: string) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      findings.push({ file, line: line + 1, name });
    };
    const visit = (node: ts.Node): void => {
      if (isErased(node)) return;
      if (ts.isMetaProperty(node)) add(node, 'import.meta');
      if (ts.isIdentifier(node) && isReference(node)) {
        const name = impureName(node, checker);
        if (name !== undefined) add(node, name);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return findings;
  });
};

const layerFiles = (baseDir: string, layer: string): readonly string[] =>
  ts.sys.readDirectory(join(baseDir, 'src', layer), ['.ts', '.tsx']);

/** Every source file of the pure layers, absolute. */
export const pureFiles = (baseDir: string): string[] =>
  PURE_LAYERS.flatMap((layer) => layerFiles(baseDir, layer));

/** The pure layers that the check would pass because there is nothing in them. */
export const emptyLayers = (baseDir: string): string[] =>
  PURE_LAYERS.filter((layer) => layerFiles(baseDir, layer).length === 0);

if (isMain(import.meta.filename)) {
  const files = pureFiles(ROOT);
  const advice = 'take time, chance and the outside world as parameters';
  report(`${files.length} files in ${PURE_LAYERS.length} pure layers`, [
    ...findImpure(files).map(
      ({ file, line, name }) => `${relative(ROOT, file)}:${line} uses ${name}: ${advice}`,
    ),
    ...emptyLayers(ROOT).map((layer) => `src/${layer} has no files, so nothing was checked`),
  ]);
}
