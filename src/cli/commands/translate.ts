/** `cooldown translate`: what a translation still needs, ready to be written into it. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { TRANSLATIONS, translationFile } from '../../dialogue/files.ts';
import {
  scenarioWords,
  storyWords,
  type ToTranslate,
} from '../../dialogue/translation/translation.ts';
import { readTranslation } from '../../dialogue/translation/translationFile.ts';
import { badUse, type Command, complain, EXIT } from '../command.ts';
import { findFolders } from '../findFolders.ts';
import { loadFolder, readText } from '../folders.ts';

export const translate: Command = {
  name: 'translate',
  summary: 'print what a translation still needs',
  usage: 'ID LANGUAGE',
  takes: { min: 2, max: 2 },
  about: [
    `Prints the words of a scenario that its translation lacks, or has in an older wording, in the form of the file that they belong in: ${TRANSLATIONS.map(translationFile).join(', ')} beside story.ink. \`of\` stands for the wording that was translated.`,
  ],
  options: {},
  examples: ['cooldown translate threat-call de', 'cooldown translate my-scenario de > todo.yaml'],
  async run(args, io) {
    const [id = '', wanted = ''] = args.rest;
    const language = TRANSLATIONS.find((one) => one === wanted);
    if (!language) {
      const fix = `Use one of: ${TRANSLATIONS.join(', ')}.`;
      return badUse(io, 'translate', `"${wanted}" is no language that there are words in.`, fix);
    }
    const found = findFolders([id], io);
    if (!found.ok) return badUse(io, 'translate', found.message, found.fix);
    const [folder] = found.folders;
    const { original } = loadFolder(folder?.path ?? '');
    if (!original || !folder) {
      complain(io, 'translate', `"${id}" can’t be read.`, `Run: cooldown check ${id}`);
      return EXIT.findings;
    }
    const file = translationFile(language);
    const { data } = readTranslation(file, readText(join(folder.path, file)) ?? 'format: 1');
    const todo = {
      format: 1,
      scenario: lacking(scenarioWords(original), data?.scenario ?? {}),
      story: lacking(storyWords(original), data?.story ?? {}),
    };
    await io.out(stringify(todo, { lineWidth: 0 }));
    return EXIT.ok;
  },
};

const lacking = (
  known: ReadonlyMap<string, ToTranslate>,
  given: Readonly<Record<string, { readonly of: string }>>,
): Record<string, object> =>
  Object.fromEntries(
    [...known]
      .filter(([key, { of }]) => given[key]?.of !== of)
      .map(([key, { words, of }]) => [key, { of, ...words }]),
  );
