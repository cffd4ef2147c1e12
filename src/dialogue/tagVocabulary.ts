/** Every tag that an author may write; what they mean is in `tagMeanings.ts`. */
export const TAG_TABLE = {
  id: { on: 'both' },
  move: { on: 'reply' },
  facts: { on: 'reply' },
  action: { on: 'reply' },
  owner: { on: 'reply' },
  by: { on: 'reply' },
  compose: { on: 'reply' },
  needs: { on: 'reply' },
  follow: { on: 'reply' },
  refuses: { on: 'reply' },
  hold: { on: 'reply' },
  back: { on: 'reply' },
  style: { on: 'reply' },
  does: { on: 'reply' },
  tempting: { on: 'reply' },
  act: { on: 'reply' },
  who: { on: 'line' },
  beat: { on: 'line' },
  fact: { on: 'line' },
  signal: { on: 'line' },
  says: { on: 'line' },
  mild: { on: 'line' },
  inner: { on: 'line' },
} as const satisfies Record<string, { readonly on: 'reply' | 'line' | 'both' }>;

export type TagName = keyof typeof TAG_TABLE;
export const TAG_NAMES = Object.keys(TAG_TABLE) as readonly TagName[];
export const isTagName = (name: string): name is TagName => Object.hasOwn(TAG_TABLE, name);

/** Tags whose value is a list with commas. */
export const TAG_LISTS: ReadonlySet<string> = new Set<TagName>([
  'move',
  'facts',
  'fact',
  'needs',
  'does',
  'signal',
]);

/** The name of a tag as it is written, known or not. */
export const tagName = (text: string): string => (text.split(':')[0] ?? '').trim();
