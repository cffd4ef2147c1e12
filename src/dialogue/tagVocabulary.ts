/** Every tag that an author may write, and what it means; the authors' table is made from this. */
export interface TagEntry {
  readonly on: 'reply' | 'line' | 'both';
  /** How the value is written, as authors read it. */
  readonly value: string;
  readonly meaning: string;
}

export const TAG_TABLE = {
  id: {
    on: 'both',
    value: 'a-short-name',
    meaning: 'Names the reply or line. Needed on every reply; keep it when you change the words.',
  },
  move: {
    on: 'reply',
    value: 'one or more moves, with commas',
    meaning: 'What the reply does to the customer.',
  },
  facts: {
    on: 'reply',
    value: 'fact ids, with commas',
    meaning: 'The case facts that a reflection names. Two or more land Hear.',
  },
  action: {
    on: 'reply',
    value: 'an action id',
    meaning: 'What a commitment promises.',
  },
  owner: { on: 'reply', value: 'an owner id', meaning: 'Who a commitment names.' },
  by: { on: 'reply', value: 'a time id', meaning: 'When a commitment falls due.' },
  compose: {
    on: 'reply',
    value: 'more or done',
    meaning: 'A piece of a commitment (more), or the piece that says it (done).',
  },
  needs: {
    on: 'reply',
    value: 'note/FACT or page/PAGE, with commas',
    meaning: 'Shown only once the fact was noted or the page was read.',
  },
  follow: {
    on: 'reply',
    value: 'kept_news, kept_no_news, late or silent',
    meaning: 'In the follow-up: how choosing this keeps the promise.',
  },
  refuses: { on: 'reply', value: 'supervisor', meaning: 'Declines a demand for a supervisor.' },
  hold: {
    on: 'reply',
    value: 'seconds',
    meaning: 'Asks for a hold of that length; 0 where the words give no length.',
  },
  back: {
    on: 'reply',
    value: 'summary, step or both',
    meaning: 'First words after a hold: what they bring back.',
  },
  style: {
    on: 'reply',
    value: 'direct, relational or policy',
    meaning: 'The style in which it is put. Matching the customer makes it worth more.',
  },
  does: {
    on: 'reply',
    value: 'verify, disclose, own, stock or misbrief, with commas',
    meaning:
      'What else the reply does: checks identity, gives account detail, names an owner for the case, reads out a phrase-book line, or leaves the lead to ask the customer again.',
  },
  tempting: {
    on: 'reply',
    value: 'a sentence',
    meaning: 'Why a decent agent would say it. Used in the debrief.',
  },
  act: {
    on: 'reply',
    value: 'let_run, encourage, interrupt, hold or safety',
    meaning: 'Makes the choice an act at a pause, not a reply.',
  },
  who: {
    on: 'line',
    value: 'customer, narrator or lead',
    meaning: 'Who speaks. The customer, if left out.',
  },
  beat: {
    on: 'line',
    value: 'vent',
    meaning: 'The customer is still venting: speaking now interrupts.',
  },
  fact: { on: 'line', value: 'fact ids, with commas', meaning: 'The facts that the line reveals.' },
  signal: {
    on: 'line',
    value: 'calm, anger, talk_over, abuse, slur, threat, imminent or distress',
    meaning: 'How the customer behaves, for the safety rules.',
  },
  says: {
    on: 'line',
    value: 'yes, no, new_concern, correction or respike',
    meaning: 'What the line means for the order of steps.',
  },
  mild: {
    on: 'line',
    value: 'a bracketed description',
    meaning: 'Shown in place of the line at mild intensity.',
  },
  inner: {
    on: 'line',
    value: 'a sentence',
    meaning: 'What the customer thinks. Shown only in the debrief.',
  },
} as const satisfies Record<string, TagEntry>;

export type TagName = keyof typeof TAG_TABLE;
export const TAG_NAMES = Object.keys(TAG_TABLE) as readonly TagName[];
export const isTagName = (name: string): name is TagName => name in TAG_TABLE;
