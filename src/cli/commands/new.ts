/** `cooldown new`: a small scenario to change. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SCENARIO_FILE, STORY_FILE } from '../../dialogue/files.ts';
import { badUse, type Command, complain, EXIT } from '../command.ts';
import { readText, SCENARIOS } from '../folders.ts';

const TEMPLATE = join(import.meta.dirname, '../template');

/** Stands for the new scenario's name in the template. */
const PLACEHOLDER = /\bNAME\b/g;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const create: Command = {
  name: 'new',
  summary: 'write a small scenario to change',
  usage: 'NAME',
  takes: { min: 1, max: 1 },
  about: [
    'Makes the folder scenarios/NAME with a short call, complete and playable, about a birthday cake. NAME is in small letters, digits and hyphens; nothing is overwritten.',
  ],
  options: {},
  examples: ['cooldown new missing-parcel'],
  async run(args, io) {
    const [name = ''] = args.rest;
    if (!SLUG.test(name)) {
      return badUse(
        io,
        'new',
        `"${name}" can’t be a scenario’s name.`,
        'Use small letters, digits and hyphens, as in missing-parcel.',
      );
    }
    const folder = join(io.root, SCENARIOS, name);
    const shown = relative(io.cwd, folder) || '.';
    if (existsSync(folder)) {
      return badUse(
        io,
        'new',
        `There is a ${shown} already.`,
        'Choose another name, or move that folder away.',
      );
    }
    try {
      mkdirSync(folder, { recursive: true });
      for (const file of [SCENARIO_FILE, STORY_FILE]) {
        writeFileSync(join(folder, file), templateText(file).replace(PLACEHOLDER, name));
      }
    } catch (error) {
      complain(
        io,
        'new',
        `${shown} can’t be written: ${(error as Error).message}`,
        'Make the folder writable, or free some space.',
      );
      return EXIT.findings;
    }
    await io.out(nextSteps(name, shown));
    return EXIT.ok;
  },
};

const templateText = (file: string): string => readText(join(TEMPLATE, file)) ?? '';

function nextSteps(name: string, shown: string): string {
  const row = (what: string, why: string): string => `  ${what.padEnd(name.length + 24)}${why}`;
  return [
    `${shown} is there, with`,
    row(SCENARIO_FILE, 'who calls, what the case is, what may be promised'),
    row(STORY_FILE, 'every word that is said'),
    '',
    'Next:',
    row('npm run dev', 'play it; edits show at once'),
    row(`npx cooldown check ${name}`, 'look for slips'),
    row('docs/authoring.md', 'all the rest'),
    '',
  ].join('\n');
}
