/** `cooldown check`: is everything in a scenario's folder as it must be? */
import type { Diagnostic } from '../../dialogue/diagnostics.ts';
import { hasErrors } from '../../dialogue/diagnostics.ts';
import { badUse, type Command, EXIT, type Io, JSON_OPTION } from '../command.ts';
import { countText, diagnosticText } from '../diagnosticText.ts';
import { findFolders } from '../findFolders.ts';
import { type FolderPlace, loadFolder } from '../folders.ts';

export const check: Command = {
  name: 'check',
  summary: 'look for what is wrong with scenarios',
  usage: '[ID or PATH…] [--strict] [--json]',
  takes: { min: 0, max: Number.POSITIVE_INFINITY },
  about: [
    'Checks scenario.yaml and story.ink of each folder named, or of all in scenarios/. Every finding has a number, a place and something to do; docs/diagnostics.md explains each.',
    'Exits with 1 where a scenario has errors, with --strict also where it has warnings.',
  ],
  options: { strict: { help: 'let warnings count as findings' }, json: JSON_OPTION },
  examples: [
    'cooldown check',
    'cooldown check late-delivery',
    'cooldown check my/own/folder --json',
  ],
  async run(args, io) {
    const found = findFolders(args.rest, io);
    if (!found.ok) return badUse(io, 'check', found.message, found.fix);
    const reports = found.folders.map((folder) => reportOn(folder, args.has('strict')));
    if (args.has('json')) {
      const scenarios = reports.map(({ id, ok, diagnostics }) => ({ id, ok, diagnostics }));
      await io.out(`${JSON.stringify({ scenarios })}\n`);
    } else {
      for (const report of reports) await io.out(textOf(report, io));
    }
    return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.findings;
  },
};

interface Report extends FolderPlace {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function reportOn(folder: FolderPlace, strict: boolean): Report {
  const { diagnostics } = loadFolder(folder.path);
  const ok = strict ? diagnostics.length === 0 : !hasErrors(diagnostics);
  return { ...folder, ok, diagnostics };
}

/** Findings under a heading for each file of the folder. */
function textOf({ id, path, ok, diagnostics }: Report, io: Io): string {
  const shown = path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path;
  const lines = [`${ok ? 'ok     ' : 'failed '} ${id}: ${countText(diagnostics)}`];
  let file = '';
  for (const one of diagnostics) {
    if (one.file !== file) lines.push('');
    file = one.file;
    lines.push(diagnosticText(shown, one));
  }
  return `${lines.join('\n')}\n${diagnostics.length > 0 ? '\n' : ''}`;
}
