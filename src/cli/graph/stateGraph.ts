/** A statechart as plain data: states in states, and what leads from one to another. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';

export interface StateNode {
  /** `conversation.agentTurn.choosing`, without the machine's own name: `agentTurn.choosing`. */
  readonly id: string;
  readonly key: string;
  readonly kind: 'atomic' | 'compound' | 'final' | 'other';
  /** The key of the state that it starts in, for a compound one. */
  readonly initial: string | null;
  readonly states: readonly StateNode[];
  readonly transitions: readonly StateTransition[];
}

export interface StateTransition {
  /** The event's type; empty for one that happens by itself. */
  readonly event: string;
  /** Ids of states; empty where the state stays and only the context changes. */
  readonly targets: readonly string[];
  /** The condition's name; null where there is none, or it has no name. */
  readonly guard: string | null;
}

export interface StateGraph {
  readonly id: string;
  readonly initial: string | null;
  readonly states: readonly StateNode[];
  /** What every state answers to. */
  readonly transitions: readonly StateTransition[];
}

/** Reads a machine's definition. Nothing is run. */
export function stateGraph({ root }: AnyStateMachine): StateGraph {
  const read = (node: AnyStateNode): StateNode => ({
    id: localId(node, root),
    key: node.key,
    kind: KINDS[node.type] ?? 'other',
    initial: initialOf(node),
    states: Object.values(node.states).map(read),
    transitions: transitionsOf(node, root),
  });
  return {
    id: root.id,
    initial: initialOf(root),
    states: Object.values(root.states).map(read),
    transitions: transitionsOf(root, root),
  };
}

const KINDS: Readonly<Record<string, StateNode['kind']>> = {
  atomic: 'atomic',
  compound: 'compound',
  final: 'final',
};

const initialOf = (node: AnyStateNode): string | null =>
  node.type === 'compound' ? (node.initial.target[0]?.key ?? null) : null;

const localId = (node: AnyStateNode, root: AnyStateNode): string =>
  node.id.slice(root.id.length + 1);

const transitionsOf = (node: AnyStateNode, root: AnyStateNode): StateTransition[] =>
  [...node.transitions.values(), node.always ?? []].flat().map((transition) => ({
    event: transition.eventType,
    targets: (transition.target ?? []).map((target) => localId(target, root)),
    guard: typeof transition.guard === 'function' ? transition.guard.name || null : null,
  }));

/** Every state below, itself first. */
export const withStates = (node: StateNode): StateNode[] => [
  node,
  ...node.states.flatMap(withStates),
];
