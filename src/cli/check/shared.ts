/** What is wrong with the files that all scenarios share: the people, and what the organisation decides. */
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../../dialogue/diagnostics.ts';
import { CAST_FILE, ORGANISATION_FILE } from '../../dialogue/files.ts';
import { readCast } from '../../dialogue/readCast.ts';
import { readOrganisation } from '../../dialogue/readOrganisation.ts';
import { castIn, organisationIn, SCENARIOS } from '../folders.ts';

/** @param root the repository: holds `scenarios/` */
export function sharedFindings(root: string): readonly Diagnostic[] {
  const shelf = join(root, SCENARIOS);
  const cast = castIn(shelf);
  const organisation = organisationIn(shelf);
  return [
    ...(cast === null ? missing(CAST_FILE) : readCast(cast).diagnostics),
    ...(organisation === null
      ? missing(ORGANISATION_FILE)
      : readOrganisation(organisation).diagnostics),
  ];
}

const missing = (file: string): Diagnostic[] => [
  diagnose(
    'CD003',
    { file, line: 1 },
    `There is no ${file} in the folder ${SCENARIOS}, or it can’t be read.`,
    'Put the one back that came with Cooldown, or write it anew: docs/fields.md says what is in it.',
  ),
];
