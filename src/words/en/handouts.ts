/** The handouts: what each is, and what is done with it. */
import type { Tool } from '../../handouts/catalogue.ts';
import type { EscalationReason } from '../../heat/escalation.ts';

const tools = {
  'handout.escalation': 'Who should take this?',
  'handout.guide': 'Complaints handling guide',
  'handout.log': 'Complaint log',
  'handout.commitment': 'Commitment sign',
  'handout.page': 'Complaints page for your site',
} as const satisfies { readonly [T in Tool as `handout.${T}`]: string };

const uses = {
  'handout.escalation.use':
    'Answer seven questions and see where a contact belongs. Prints as a list.',
  'handout.guide.use':
    'Six stages from the first word to the repair, each with an owner. One page.',
  'handout.log.use':
    'Every column a complaint needs, as an empty sheet to print or to open in a spreadsheet.',
  'handout.commitment.use':
    'How we treat you, how we ask you to treat us. Large print, for the wall.',
  'handout.page.use': 'A page for your own site with every gap marked, as HTML or Markdown.',
} as const satisfies { readonly [T in Tool as `handout.${T}.use`]: string };

/** The reasons for a route as a list on paper puts them. */
const when = {
  'escalation.when.danger_present': 'Danger in the room',
  'escalation.when.threat_made': 'A threat',
  'escalation.when.in_distress': 'Distress, or talk of self-harm',
  'escalation.when.serious_risk': 'Waiting does serious harm',
  'escalation.when.abuse_heard': 'Insults aimed at a person',
  'escalation.when.legal_or_media': 'A lawyer, a regulator or the press',
  'escalation.when.vulnerable': 'They may be vulnerable',
  'escalation.when.beyond_authority': 'The solution is above you',
  'escalation.when.asked_and_entitled': 'They ask for somebody above you',
  'escalation.when.came_back_too_often':
    'The third time about it, or the second and it is getting worse',
  'escalation.when.within_authority': 'None of these',
} as const satisfies { readonly [R in EscalationReason as `escalation.when.${R}`]: string };

export const handouts = {
  ...tools,
  ...uses,
  ...when,
  'handouts.intro':
    'To print, pin up and hand on. The sheets are made from the same data as the game, and each fits one page, A4 or Letter.',
  'handouts.sheets': 'Cheat sheets',
  'handouts.sheets.use': 'One page for the desk: a phrase for each step, and how it fails.',
  'handouts.tools': 'For the team',
  'handouts.print': 'Print',
  'handouts.back': 'All handouts',
  'handouts.unknown': 'There is no handout at this address.',
  'handouts.policy':
    'A training aid. Where your organisation’s policy says something else, the policy stands.',
  'escalation.order': 'The order it goes through',
  'escalation.order.what': 'The first line that fits decides.',
} as const;
