/** How each tag's value is written and what it means, as authors read it. Not part of the page. */
import type { TagName } from './tagVocabulary.ts';

export interface TagMeaning {
  /** How the value is written. */
  readonly value: string;
  readonly meaning: string;
}

export const TAG_MEANINGS: { readonly [N in TagName]: TagMeaning } = {
  id: {
    value: 'a-short-name',
    meaning: 'Names the reply or line. Needed on every reply; keep it when you change the words.',
  },
  move: {
    value: 'one or more moves, with commas',
    meaning: 'What the reply does to the customer.',
  },
  facts: {
    value: 'fact ids, with commas',
    meaning: 'The case facts that a reflection names. Two or more land Hear.',
  },
  action: { value: 'an action id', meaning: 'What a commitment promises.' },
  owner: { value: 'an owner id', meaning: 'Who a commitment names.' },
  by: { value: 'a time id', meaning: 'When a commitment falls due.' },
  compose: {
    value: 'more or done',
    meaning: 'A piece of a commitment (more), or the piece that says it (done).',
  },
  needs: {
    value: 'note/FACT or page/PAGE, with commas',
    meaning: 'Shown only once the fact was noted or the page was read.',
  },
  follow: {
    value: 'kept_news, kept_no_news, late or silent',
    meaning: 'In the follow-up: how choosing this keeps the promise.',
  },
  refuses: { value: 'supervisor', meaning: 'Declines a demand for a supervisor.' },
  hold: {
    value: 'seconds',
    meaning: 'Asks for a hold of that length; 0 where the words give no length.',
  },
  back: {
    value: 'summary, step or both',
    meaning: 'First words after a hold: what they bring back.',
  },
  style: {
    value: 'direct, relational or policy',
    meaning: 'The style in which it is put. Matching the customer makes it worth more.',
  },
  does: {
    value: 'verify, disclose, own, stock, misbrief or admit, with commas',
    meaning:
      'What else the reply does: checks identity, gives account detail, names an owner for the case, reads out a phrase-book line, leaves the lead to ask the customer again, or admits fault.',
  },
  tempting: {
    value: 'a sentence',
    meaning: 'Why a decent agent would say it. Used in the debrief.',
  },
  act: {
    value: 'let_run, encourage, interrupt, hold or safety',
    meaning: 'Makes the choice an act at a pause, not a reply.',
  },
  who: { value: 'customer, narrator or lead', meaning: 'Who speaks. The customer, if left out.' },
  beat: { value: 'vent', meaning: 'The customer is still venting: speaking now interrupts.' },
  fact: { value: 'fact ids, with commas', meaning: 'The facts that the line reveals.' },
  signal: {
    value: 'calm, anger, talk_over, abuse, slur, threat, imminent or distress',
    meaning: 'How the customer behaves, for the safety rules.',
  },
  says: {
    value: 'yes, no, new_concern, correction or respike',
    meaning: 'What the line means for the order of steps.',
  },
  mild: {
    value: 'a bracketed description',
    meaning: 'Shown in place of the line at mild intensity.',
  },
  inner: { value: 'a sentence', meaning: 'What the customer thinks. Shown only in the debrief.' },
};
