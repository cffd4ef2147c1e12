/** The part of the statechart that a scenario can come to. */
import type { ReadStory } from '../../dialogue/checks/story.ts';
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { type StateGraph, type StateNode, type StateTransition, withStates } from './stateGraph.ts';

/** What a scenario has that some transitions depend on. */
export interface Traits {
  readonly vents: boolean;
  readonly composes: boolean;
  readonly asksPermission: boolean;
  readonly talksOver: boolean;
  readonly holds: boolean;
  readonly facts: boolean;
  readonly pages: boolean;
  readonly followUp: boolean;
  readonly repeat: boolean;
  readonly safety: boolean;
}

export const traitsOf = (data: ScenarioData, { replies, lines, acts }: ReadStory): Traits => ({
  vents: lines.some(({ said }) => said.vent),
  composes: replies.some(({ reply }) => reply.compose === 'more'),
  asksPermission: replies.some(({ reply }) => reply.moves.includes('permission')),
  talksOver: lines.some(({ said }) => said.signals.includes('talk_over')),
  holds: acts.some(({ offer }) => offer.act === 'hold'),
  facts: Object.keys(data.facts).length > 0,
  pages: data.pages.length > 0,
  followUp: data.followUp !== undefined,
  repeat: data.repeat !== undefined,
  safety: data.safety !== undefined,
});

/** Events and states that only some scenarios have; what is not named here, all have. */
const EVENT_NEEDS: Readonly<Record<string, keyof Traits>> = {
  'beat.let_run': 'vents',
  'beat.encouraged': 'vents',
  'beat.interrupted': 'vents',
  'hold.started': 'holds',
  'fact.noted': 'facts',
  'page.read': 'pages',
  'followup.started': 'followUp',
  'repeat.started': 'repeat',
  'safety.pressed': 'safety',
};
const STATE_NEEDS: Readonly<Record<string, keyof Traits>> = {
  'customerSpeaking.pause': 'vents',
  'agentTurn.composing': 'composes',
  permissionAsked: 'asksPermission',
  talkOver: 'talksOver',
};

/** The graph without what the scenario gives no occasion for, and without what is then cut off. */
export function reachableGraph(graph: StateGraph, traits: Traits): StateGraph {
  const possible = ({ event, targets }: StateTransition): boolean =>
    has(traits, EVENT_NEEDS[event]) && targets.every((id) => has(traits, STATE_NEEDS[id]));
  const reached = reachedFrom(graph, possible);
  const prune = (node: StateNode): StateNode => ({
    ...node,
    states: node.states.filter(({ id }) => reached.has(id)).map(prune),
    transitions: node.transitions.filter(possible),
  });
  return {
    ...graph,
    states: graph.states.filter(({ id }) => reached.has(id)).map(prune),
    transitions: graph.transitions.filter(possible),
  };
}

const has = (traits: Traits, need: keyof Traits | undefined): boolean =>
  need === undefined || traits[need];

function reachedFrom(
  graph: StateGraph,
  possible: (transition: StateTransition) => boolean,
): ReadonlySet<string> {
  const nodes = new Map(graph.states.flatMap(withStates).map((node) => [node.id, node]));
  const reached = new Set<string>();
  const enter = (id: string): void => {
    const node = nodes.get(id);
    if (!node || reached.has(id)) return;
    reached.add(id);
    const above = id.split('.').slice(0, -1).join('.');
    if (above !== '') enter(above);
    if (node.initial !== null) enter(`${id}.${node.initial}`);
    for (const { targets } of node.transitions.filter(possible)) targets.forEach(enter);
  };
  if (graph.initial !== null) enter(graph.initial);
  for (const { targets } of graph.transitions.filter(possible)) targets.forEach(enter);
  return reached;
}
