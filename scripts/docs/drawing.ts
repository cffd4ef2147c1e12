/** The statechart of a shipped scenario, as `cooldown graph` draws it. */
import { loadFolder, SCENARIOS } from '../../src/cli/folders.ts';
import { mermaid } from '../../src/cli/graph/mermaid.ts';
import { reachableGraph, traitsOf } from '../../src/cli/graph/reachable.ts';
import { stateGraph } from '../../src/cli/graph/stateGraph.ts';
import { conversationMachine } from '../../src/machines/conversation/machine.ts';
import { inRoot } from '../lib/paths.mjs';

export function drawing(id: string): string {
  const { scenario, story } = loadFolder(inRoot(SCENARIOS, id));
  if (!scenario || !story) throw new Error(`"${id}" has errors`);
  return mermaid(reachableGraph(stateGraph(conversationMachine), traitsOf(scenario.data, story)));
}
