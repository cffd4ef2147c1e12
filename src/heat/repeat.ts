/**
 * The repeat contact: what comes of a promise that was vague, or not kept (R85). The customer is
 * back, hotter than they began and than they were left, and has to be met from the start. What was
 * said and learnt stays said and learnt.
 */
import { withChange } from './between.ts';
import type { Contact } from './contact.ts';
import { customerAtStart } from './customer.ts';
import { tenths } from './tenths.ts';

/**
 * How much hotter than the hotter of start and end the customer comes back, and what trust it
 * costs. Judgement: less than silence alone costs (R82), enough to be felt after any contact.
 */
export const REPEAT_CONTACT = { above: 100, dTrust: tenths(-100) } as const;

/** True where a closed contact brings the customer back, once, and the story has words for it. */
export const leadsToRepeat = ({ brief, repeat, outcome }: Contact): boolean =>
  brief.hasRepeat === true && repeat === null && outcome === 'repeat_contact';

/**
 * The contact as the customer rings again. They have to be heard, met and promised to afresh, and
 * no word is worn yet: flags, use counts, demands and warnings begin again. What can't be unheard
 * stays: facts, notes, pages, identity, complexity, and every promise made. A repeat contact is a
 * concern of its own, so that going back to hearing is licensed (R92).
 */
export function startRepeat(contact: Contact): Contact {
  const { persona } = contact.brief;
  const heat = tenths(Math.max(persona.heat, contact.customer.heat) + REPEAT_CONTACT.above);
  const returning = { ...customerAtStart(persona), trust: contact.customer.trust };
  return {
    ...contact,
    customer: withChange(returning, {
      dHeat: tenths(heat - returning.heat),
      dTrust: REPEAT_CONTACT.dTrust,
    }),
    repeat: { after: contact.followed === 'silent' ? 'silent' : 'vague' },
    said: [...contact.said, { move: 'customer:new_concern', turn: contact.turn }],
    venting: false,
    noStands: false,
    offered: [],
    acts: [],
    draft: {},
    lastTurn: null,
    boilingTurns: 0,
    supervisor: { demanded: false, refusals: 0 },
    formalWarned: false,
    verdict: 'go_on',
    hold: null,
    followed: null,
    closureChecked: false,
    outcome: null,
  };
}
