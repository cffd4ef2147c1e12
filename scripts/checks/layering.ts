/**
 * Checks the import rules of .dependency-cruiser.mjs over src/, and that the tool saw every file:
 * with a TypeScript that it doesn't understand, dependency-cruiser finds no modules and passes.
 */
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import config from '../../.dependency-cruiser.mjs';
import { isMain } from '../lib/main.mjs';
import { ROOT } from '../lib/paths.mjs';
import { LAYER_NAMES, OUTSIDE_LAYERS } from './layers.mjs';
import { report } from './report.ts';

/** Fewer modules than this in src/ means that something is wrong with the check, not the code. */
const FEWEST_MODULES = 50;

/** One import that breaks a rule; `file` is relative to the folder that holds src/. */
export type LayeringFinding = {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
};

export type Layering = {
  readonly findings: readonly LayeringFinding[];
  /** Files of src/ that were cruised, relative to the folder that holds src/. */
  readonly modules: readonly string[];
};

/** What each rule says, by its name. */
const COMMENTS = new Map(config.forbidden.map((rule) => [rule.name, rule.comment]));

export const RULES: readonly string[] = [...COMMENTS.keys()];

/** @param baseDir the folder that holds src/ */
export const cruiseLayers = async (baseDir: string): Promise<Layering> => {
  const options = {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  } as ICruiseOptions;
  const { enhancedResolveOptions } = config.options;
  const { output } = await cruise(['src'], options, enhancedResolveOptions);
  const { modules, summary } = output as ICruiseResult;
  return {
    findings: summary.violations.map(({ from, to, rule }) => ({
      file: from,
      rule: rule.name,
      message: `${from} imports ${to}: ${COMMENTS.get(rule.name)}`,
    })),
    modules: modules.map((module) => module.source).filter((source) => source.startsWith('src/')),
  };
};

/** Every TypeScript file of src/, relative to the folder that holds it, with forward slashes. */
export const sourceFiles = (baseDir: string): string[] =>
  ts.sys
    .readDirectory(join(baseDir, 'src'), ['.ts', '.tsx'])
    .map((file) => file.slice(file.lastIndexOf('/src/') + 1));

const inSomeLayer = (file: string): boolean =>
  OUTSIDE_LAYERS.test(file) || LAYER_NAMES.some((name) => file.startsWith(`src/${name}/`));

/** What is wrong with the cruise itself: files it missed, files in no layer, too few files. */
export const doubts = (files: readonly string[], modules: readonly string[]): string[] => {
  const seen = new Set(modules);
  return [
    ...(files.length < FEWEST_MODULES
      ? [`src/ has ${files.length} files, fewer than the ${FEWEST_MODULES} it can't do with`]
      : []),
    ...files.filter((file) => !seen.has(file)).map((file) => `${file} was not cruised`),
    ...files.filter((file) => !inSomeLayer(file)).map((file) => `${file} is in no layer`),
  ];
};

if (isMain(import.meta.filename)) {
  const { findings, modules } = await cruiseLayers(ROOT);
  const files = sourceFiles(ROOT);
  report(`${files.length} files, ${RULES.length} rules`, [
    ...findings.map((finding) => `${finding.rule}: ${finding.message}`),
    ...doubts(files, modules),
  ]);
}
