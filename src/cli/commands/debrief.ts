/** `cooldown debrief`: what a log shows. */
import { resolve } from 'node:path';
import { type Debrief, debriefOf } from '../../debrief/debrief.ts';
import { hasStarted } from '../../debrief/play.ts';
import { FRAMEWORK_IDS, isFrameworkId } from '../../heat/frameworks.ts';
import { parseLog } from '../../log/readLog.ts';
import { badUse, badWord, type Command, complain, EXIT, JSON_OPTION } from '../command.ts';
import { debriefText } from '../debriefText.ts';
import { readText } from '../folders.ts';

export const debrief: Command = {
  name: 'debrief',
  summary: 'debrief a session’s log',
  usage: 'LOG.json [--framework ID] [--json]',
  takes: { min: 1, max: 1 },
  about: [
    'Reads a log that the game saved or that `cooldown play --json` printed. With --framework it is scored under another framework; what the moves did to the customer stays the same.',
  ],
  options: {
    framework: { value: 'ID', help: `one of ${FRAMEWORK_IDS.join(', ')}` },
    json: JSON_OPTION,
  },
  examples: [
    'cooldown debrief session.json',
    'cooldown debrief session.json --framework act --json',
  ],
  async run(args, io) {
    const framework = args.get('framework');
    if (framework !== null && !isFrameworkId(framework)) {
      return badWord(io, 'debrief', 'framework', framework, FRAMEWORK_IDS);
    }
    const [file = ''] = args.rest;
    const text = readText(resolve(io.cwd, file));
    if (text === null) {
      return badUse(
        io,
        'debrief',
        `There is no file "${file}".`,
        'Name a log that the game saved.',
      );
    }
    const parsed = parseLog(text);
    if (!parsed.ok) {
      const where = parsed.error.at === null ? file : `${file}, ${parsed.error.at}`;
      complain(io, 'debrief', `${where}: ${parsed.error.code}`, parsed.error.message);
      return EXIT.findings;
    }
    if (!hasStarted(parsed.log)) {
      complain(
        io,
        'debrief',
        `${file} ends before the contact began.`,
        'Choose a log with a contact in it.',
      );
      return EXIT.findings;
    }
    const result: Debrief = debriefOf(parsed.log, framework ?? parsed.log.framework);
    await io.out(args.has('json') ? `${JSON.stringify(result)}\n` : debriefText(result));
    return EXIT.ok;
  },
};
