/** What there is to print, pin up and hand on, and where each stands in the product. */
import { FRAMEWORK_IDS, FRAMEWORKS, type FrameworkId } from '../heat/frameworks.ts';
import { byKey } from '../heat/tables.ts';

/** Sheets that aren't made from a framework. */
export const TOOLS = [
  'escalation', // who should take a contact (R129, R145)
  'guide', // the stages of a complaint, with owners (R13, R144)
  'log', // the complaint log, empty (R143)
  'commitment', // how we treat you, how we ask you to treat us (R146)
  'page', // a complaints page for an organisation's site (R147)
] as const;
export type Tool = (typeof TOOLS)[number];

export type Handout =
  | { readonly kind: 'cheat_sheet'; readonly framework: FrameworkId }
  | { readonly kind: Tool };

const CHEAT_SHEET_SLUGS: { readonly [Id in FrameworkId]: string } = {
  'heat.apologise': 'heat',
  'heat.ask': 'heat-ask',
  'heat.responsibility': 'heat-ownership',
  act: 'act',
  aea: 'aea',
};

const TOOL_SLUGS: { readonly [T in Tool]: string } = {
  escalation: 'escalation',
  guide: 'complaints-guide',
  log: 'complaint-log',
  commitment: 'commitment',
  page: 'complaints-page',
};

/** Every handout, cheat sheets first, in the order in which they are offered. */
export const HANDOUTS: readonly Handout[] = [
  ...FRAMEWORK_IDS.map((framework) => ({ kind: 'cheat_sheet', framework }) as const),
  ...TOOLS.map((kind) => ({ kind })),
];

/** The last part of a handout's address. */
export const slugOf = (handout: Handout): string =>
  handout.kind === 'cheat_sheet' ? CHEAT_SHEET_SLUGS[handout.framework] : TOOL_SLUGS[handout.kind];

/** Null for an address that leads nowhere. */
export const handoutAt = (slug: string): Handout | null =>
  HANDOUTS.find((handout) => slugOf(handout) === slug) ?? null;

export const FRAMEWORK_TITLES: { readonly [Id in FrameworkId]: string } = byKey(
  FRAMEWORK_IDS,
  (id) => FRAMEWORKS[id].title,
);
