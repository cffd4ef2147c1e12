/** A scenario for a command that plays it: by id or path, checked, with the people to play it. */
import { join } from 'node:path';
import type { Person } from '../cast/person.ts';
import { CAST_FILE, ORGANISATION_FILE } from '../dialogue/files.ts';
import { readCast } from '../dialogue/readCast.ts';
import { type Organisation, readOrganisation } from '../dialogue/readOrganisation.ts';
import type { Scenario } from '../dialogue/scenarioSchema.ts';
import { badUse, complain, EXIT, type ExitCode, type Io } from './command.ts';
import { findFolders } from './findFolders.ts';
import { castIn, loadFolder, organisationIn, SCENARIOS } from './folders.ts';

export type Opened =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly people: readonly Person[];
      readonly organisation: Organisation;
    }
  | { readonly ok: false; readonly exit: ExitCode };

/** Complains on standard error where there is nothing to play. */
export function openScenario(word: string, command: string, io: Io): Opened {
  const found = findFolders([word], io);
  if (!found.ok) return { ok: false, exit: badUse(io, command, found.message, found.fix) };
  const [folder] = found.folders;
  const scenario = folder ? loadFolder(folder.path).scenario : null;
  if (!scenario) {
    complain(io, command, `"${word}" has errors.`, `Run: cooldown check ${word}`);
    return { ok: false, exit: EXIT.findings };
  }
  const shelf = join(io.root, SCENARIOS);
  const cast = readCast(castIn(shelf) ?? '').data;
  const organisation = readOrganisation(organisationIn(shelf) ?? '').data;
  if (!cast || !organisation) {
    const file = cast ? ORGANISATION_FILE : CAST_FILE;
    complain(io, command, `${SCENARIOS}/${file} has errors.`, 'Run: cooldown check');
    return { ok: false, exit: EXIT.findings };
  }
  return { ok: true, scenario, people: cast.people, organisation };
}
