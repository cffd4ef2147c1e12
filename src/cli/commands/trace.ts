/** `cooldown trace`: what moves do to a customer, with no scenario. JSON Lines in, JSON Lines out. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FRAMEWORK_IDS } from '../../heat/frameworks.ts';
import { MOVES } from '../../heat/moves.ts';
import { badUse, type Command, complain, EXIT, type Io } from '../command.ts';
import { readLines } from '../trace/readLines.ts';
import { readRequest, type TraceError } from '../trace/readRequest.ts';
import { traceResult } from '../trace/traceResult.ts';

/** Results are written together, a few hundred at a time. */
const BATCH = 64 * 1024;

export const trace: Command = {
  name: 'trace',
  summary: 'play moves against a customer, without a scenario',
  usage: '[FILE] [--json]',
  takes: { min: 0, max: 1 },
  about: [
    'Reads one request a line from FILE or from standard input, and writes one result a line in the same order. Blank lines are passed over. A line that can’t be used gets {"id":…,"error":{"code","message","at"}}; the others are still answered, and the exit code is 1.',
    'A request: {"id":"t1","framework":"heat.apologise","persona":{"heat":68,"trust":42,"weights":{"H":1,"E":1,"A":1,"T":1},"sensitivity":1,"ventNeed":1},"moves":["listen","reflect"]}',
    `Frameworks: ${FRAMEWORK_IDS.join(' ')}.`,
    `Moves: ${MOVES.join(' ')}.`,
  ],
  options: { json: { help: 'accepted for symmetry: the results are always JSON' } },
  examples: ['cooldown trace requests.jsonl', 'cooldown trace < requests.jsonl > results.jsonl'],
  async run(args, io) {
    const [file] = args.rest;
    const input = file === undefined ? io.input : openFile(resolve(io.cwd, file));
    if (!input) {
      return badUse(
        io,
        'trace',
        `There is no file "${file}".`,
        'Name a file, or give none to read standard input.',
      );
    }
    const { lines, refused } = await answerAll(input, io);
    const [first] = refused;
    if (!first) return EXIT.ok;
    complain(
      io,
      'trace',
      `${refused.length} of ${lines} lines could not be used. The first is line ${first.line}: ${first.error.message}`,
      `Mend ${first.error.at === '' ? 'the line' : `"${first.error.at}"`}; each refused line has an "error" in the results.`,
    );
    return EXIT.findings;
  },
};

interface Refused {
  readonly line: number;
  readonly error: TraceError;
}

async function answerAll(
  input: AsyncIterable<Uint8Array>,
  io: Io,
): Promise<{ lines: number; refused: Refused[] }> {
  const refused: Refused[] = [];
  let lines = 0;
  let line = 0;
  let batch = '';
  for await (const text of readLines(input)) {
    line += 1;
    if (text.trim() === '') continue;
    lines += 1;
    const read = readRequest(text);
    if (!read.ok) refused.push({ line, error: read.error });
    const answer = read.ok ? traceResult(read.request) : { id: read.id, error: read.error };
    batch += `${JSON.stringify(answer)}\n`;
    if (batch.length >= BATCH) {
      await io.out(batch);
      batch = '';
    }
  }
  if (batch !== '') await io.out(batch);
  return { lines, refused };
}

const openFile = (path: string): AsyncIterable<Uint8Array> | null =>
  existsSync(path) && statSync(path).isFile() ? createReadStream(path) : null;
