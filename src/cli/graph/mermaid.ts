/** A state graph as a Mermaid diagram, which code hosts and editors draw. */
import type { StateGraph, StateNode, StateTransition } from './stateGraph.ts';

/** Stands for every state, for what can happen at any time. */
const ANYWHERE = 'anywhere';

export function mermaid(graph: StateGraph): string {
  return [
    'stateDiagram-v2',
    ...start(graph.initial, '', '  '),
    ...graph.states.flatMap((node) => stateLines(node, '  ')),
    ...graph.states.flatMap((node) => edgesWithin(node, '  ')),
    ...anywhere(graph.transitions),
    '',
  ].join('\n');
}

function stateLines(node: StateNode, indent: string): string[] {
  const name = nameOf(node.id);
  if (node.states.length > 0) {
    return [
      `${indent}state "${wordsOf(node.key)}" as ${name} {`,
      ...start(node.initial, node.id, `${indent}  `),
      ...node.states.flatMap((child) => stateLines(child, `${indent}  `)),
      `${indent}}`,
    ];
  }
  const stays = stayingEvents(node.transitions);
  return [
    `${indent}${name}: ${wordsOf(node.key)}`,
    ...(stays === '' ? [] : [`${indent}${name}: ${stays}`]),
    ...(node.kind === 'final' ? [`${indent}${name} --> [*]`] : []),
  ];
}

const start = (initial: string | null, within: string, indent: string): string[] =>
  initial === null
    ? []
    : [`${indent}[*] --> ${nameOf(within === '' ? initial : `${within}.${initial}`)}`];

function edgesWithin(node: StateNode, indent: string): string[] {
  return [
    ...edges(nameOf(node.id), node.transitions, indent),
    ...node.states.flatMap((child) => edgesWithin(child, indent)),
  ];
}

/** One arrow for each target, with all that leads there. */
function edges(from: string, transitions: readonly StateTransition[], indent: string): string[] {
  const labels = new Map<string, string[]>();
  for (const { event, targets, guard } of transitions) {
    const label = [event, guard && `[${guard}]`].filter(Boolean).join(' ');
    for (const target of targets) labels.set(target, [...(labels.get(target) ?? []), label]);
  }
  return [...labels].map(
    ([target, all]) =>
      `${indent}${from} --> ${nameOf(target)}${all.join('') === '' ? '' : `: ${all.join(', ')}`}`,
  );
}

function anywhere(transitions: readonly StateTransition[]): string[] {
  if (transitions.length === 0) return [];
  const stays = stayingEvents(transitions);
  return [
    `  ${ANYWHERE}: anywhere`,
    ...(stays === '' ? [] : [`  ${ANYWHERE}: ${stays}`]),
    ...edges(ANYWHERE, transitions, '  '),
  ];
}

/** What is answered without leaving the state. */
const stayingEvents = (transitions: readonly StateTransition[]): string =>
  [
    ...new Set(transitions.filter(({ targets }) => targets.length === 0).map(({ event }) => event)),
  ].join(', ');

const nameOf = (id: string): string => id.replaceAll('.', '_');

/** `customerSpeaking` → `customer speaking` */
const wordsOf = (key: string): string =>
  key.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
