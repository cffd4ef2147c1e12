/** `cooldown check`: is everything in a scenario's folder as it must be, whatever is played? */
import { hasErrors } from '../../dialogue/diagnostics.ts';
import { reportsOn } from '../check/reports.ts';
import { sharedFindings } from '../check/shared.ts';
import { reportText, sharedText } from '../check/text.ts';
import { badUse, type Command, EXIT, JSON_OPTION } from '../command.ts';
import { findFolders } from '../findFolders.ts';
import { SCENARIOS } from '../folders.ts';

export const check: Command = {
  name: 'check',
  summary: 'look for what is wrong with scenarios',
  usage: '[ID or PATH…] [--strict] [--quick] [--json]',
  takes: { min: 0, max: Number.POSITIVE_INFINITY },
  about: [
    'Checks scenario.yaml and story.ink of each folder named, or of all in scenarios/, with the cast.yaml and organisation.yaml that all share, and then walks every play of each, stepping the machine that the game runs. Every finding has a number, a place and something to do; docs/diagnostics.md explains each.',
    'Prints how many states and steps there are, every ending with its shortest play, and how far somebody comes who goes by a cue.',
    'Exits with 1 where a scenario has errors, with --strict also where it has warnings.',
  ],
  options: {
    strict: { help: 'let warnings count as findings' },
    quick: { help: 'look at the files only, and walk no plays' },
    json: JSON_OPTION,
  },
  examples: [
    'cooldown check',
    'cooldown check late-delivery',
    'cooldown check my-scenario --quick',
    'cooldown check my/own/folder --json',
  ],
  async run(args, io) {
    const found = findFolders(args.rest, io);
    if (!found.ok) return badUse(io, 'check', found.message, found.fix);
    const options = { strict: args.has('strict'), quick: args.has('quick'), root: io.root };
    const shared = sharedFindings(io.root);
    const reports = await reportsOn(found.folders, options);
    if (args.has('json')) {
      await io.out(`${JSON.stringify({ scenarios: reports, shared })}\n`);
    } else {
      if (shared.length > 0) await io.out(sharedText(shared, SCENARIOS));
      for (const [i, report] of reports.entries()) {
        const path = found.folders[i]?.path ?? report.id;
        const shown = path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path;
        await io.out(reportText(report, shown));
      }
    }
    const ok = !hasErrors(shared) && reports.every((report) => report.ok);
    return ok ? EXIT.ok : EXIT.findings;
  },
};
