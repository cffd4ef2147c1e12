/** `cooldown graph`: the statechart that a scenario runs as. */
import { conversationMachine } from '../../machines/conversation/machine.ts';
import { badUse, badWord, type Command, complain, EXIT } from '../command.ts';
import { findFolders } from '../findFolders.ts';
import { loadFolder } from '../folders.ts';
import { mermaid } from '../graph/mermaid.ts';
import { reachableGraph, traitsOf } from '../graph/reachable.ts';
import { stateGraph } from '../graph/stateGraph.ts';

const FORMATS = ['mermaid', 'json'];

export const graph: Command = {
  name: 'graph',
  summary: 'draw the statechart that a scenario runs as',
  usage: 'ID [--format mermaid|json]',
  takes: { min: 1, max: 1 },
  about: [
    'Reads the conversation’s own state machine and leaves out what the scenario gives no occasion for, such as a hold that nobody can ask for.',
  ],
  options: {
    format: { value: 'FORMAT', help: 'mermaid (if left out) or json' },
    json: { help: 'the same as --format json' },
  },
  examples: ['cooldown graph late-delivery', 'cooldown graph late-delivery --format json'],
  async run(args, io) {
    const format = args.has('json') ? 'json' : (args.get('format') ?? 'mermaid');
    if (!FORMATS.includes(format)) {
      return badWord(io, 'graph', 'format', format, FORMATS);
    }
    const found = findFolders(args.rest, io);
    if (!found.ok) return badUse(io, 'graph', found.message, found.fix);
    const [folder] = found.folders;
    const loaded = folder && loadFolder(folder.path);
    if (!loaded?.scenario || !loaded.story) {
      complain(io, 'graph', `"${args.rest[0]}" has errors.`, `Run: cooldown check ${args.rest[0]}`);
      return EXIT.findings;
    }
    const { data } = loaded.scenario;
    const reached = reachableGraph(stateGraph(conversationMachine), traitsOf(data, loaded.story));
    await io.out(
      format === 'json'
        ? `${JSON.stringify({ scenario: data.id, ...reached })}\n`
        : mermaid(reached),
    );
    return EXIT.ok;
  },
};
