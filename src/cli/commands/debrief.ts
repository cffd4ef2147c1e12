/** `cooldown debrief`: what a log shows. */
import { resolve } from 'node:path';
import { type Debrief, debriefOf } from '../../debrief/debrief.ts';
import { hasStarted } from '../../debrief/play.ts';
import { DEADLINE_PACK_IDS, DEADLINE_PACKS, type DeadlinePolicy } from '../../heat/deadlines.ts';
import { FRAMEWORK_IDS, isFrameworkId } from '../../heat/frameworks.ts';
import type { SessionLog } from '../../log/log.ts';
import { parseLog } from '../../log/readLog.ts';
import { withDeadlines } from '../../log/withDeadlines.ts';
import { badUse, badWord, type Command, complain, EXIT, JSON_OPTION } from '../command.ts';
import { debriefText } from '../debriefText.ts';
import { readText } from '../folders.ts';

/** The policies that need no numbers, and the packs that bring some. */
const DEADLINE_CHOICES = [
  'always_timeline',
  'simple_resolve_complex_update',
  'complex_no_time_at_all',
  ...DEADLINE_PACK_IDS,
] as const satisfies readonly (DeadlinePolicy | keyof typeof DEADLINE_PACKS)[];
type DeadlineChoice = (typeof DEADLINE_CHOICES)[number];

const isDeadlineChoice = (word: string): word is DeadlineChoice =>
  (DEADLINE_CHOICES as readonly string[]).includes(word);

const underDeadlines = (log: SessionLog, choice: DeadlineChoice): SessionLog =>
  choice in DEADLINE_PACKS
    ? withDeadlines(log, 'regulated', DEADLINE_PACKS[choice as keyof typeof DEADLINE_PACKS])
    : withDeadlines(log, choice as DeadlinePolicy);

export const debrief: Command = {
  name: 'debrief',
  summary: 'debrief a session’s log',
  usage: 'LOG.json [--framework ID] [--deadlines POLICY] [--json]',
  takes: { min: 1, max: 1 },
  about: [
    'Reads a log that the game saved or that `cooldown play --json` printed. With --framework it is scored under another framework; what the moves did to the customer stays the same.',
    'With --deadlines its promises are judged by another policy, or by a regulator’s limits.',
  ],
  options: {
    framework: { value: 'ID', help: `one of ${FRAMEWORK_IDS.join(', ')}` },
    deadlines: { value: 'POLICY', help: `one of ${DEADLINE_CHOICES.join(', ')}` },
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
    const deadlines = args.get('deadlines');
    if (deadlines !== null && !isDeadlineChoice(deadlines)) {
      return badWord(io, 'debrief', 'deadlines', deadlines, DEADLINE_CHOICES);
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
    const log = deadlines === null ? parsed.log : underDeadlines(parsed.log, deadlines);
    const result: Debrief = debriefOf(log, framework ?? log.framework);
    await io.out(args.has('json') ? `${JSON.stringify(result)}\n` : debriefText(result));
    return EXIT.ok;
  },
};
