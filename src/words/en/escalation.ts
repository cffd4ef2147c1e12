/** The escalation decision tool: what it asks, and what it answers. */
import type { EscalationInputs, EscalationReason, EscalationRoute } from '../../heat/escalation.ts';

const routes = {
  'escalation.route.get_out': 'Get out, then the emergency number',
  'escalation.route.lead_now': 'Your lead, at once',
  'escalation.route.lead_warm': 'A warm handover to your lead',
  'escalation.route.specialist': 'A warm handover to a specialist',
  'escalation.route.complaints': 'The desk for formal complaints',
  'escalation.route.protocol': 'You, by the safety protocol',
  'escalation.route.keep': 'You',
} as const satisfies { readonly [R in EscalationRoute as `escalation.route.${R}`]: string };

const reasons = {
  'escalation.reason.danger_present': 'There is danger where you are. Nothing else comes first.',
  'escalation.reason.threat_made':
    'A threat was made. No warning is due; somebody else has to know now, in the exact words.',
  'escalation.reason.in_distress':
    'Somebody is in distress. Stay with them while your lead is told without a word.',
  'escalation.reason.abuse_heard':
    'Insults are for the protocol: name it, say what follows, and end it if it goes on.',
  'escalation.reason.serious_risk': 'Somebody comes to harm if this waits.',
  'escalation.reason.legal_or_media':
    'Lawyers, regulators and the press get one voice. Take it down, promise nothing, pass it on.',
  'escalation.reason.vulnerable':
    'They may need more care than this desk can give. Ask whether they agree to it first.',
  'escalation.reason.beyond_authority':
    'What would solve it is not yours to give. Brief your lead, then bring the two together.',
  'escalation.reason.asked_and_entitled':
    'They asked. Hear them, say how a handover goes, and hand over warmly.',
  'escalation.reason.came_back_too_often':
    'They have told it often enough. Somebody with more reach should own it.',
  'escalation.reason.within_authority':
    'You can solve this, and nothing says that it should wait for anybody else.',
} as const satisfies { readonly [R in EscalationReason as `escalation.reason.${R}`]: string };

type Field = keyof EscalationInputs;
const fields = {
  'escalation.safety': 'Was anybody insulted, threatened or in distress?',
  'escalation.risk': 'What happens if it waits?',
  'escalation.authority': 'Is the solution yours to give?',
  'escalation.contact': 'How often have they been in touch about it?',
  'escalation.vulnerable': 'They may be vulnerable: grief, illness, confusion, hardship, a scam',
  'escalation.managerAsked': 'They asked for somebody above you',
  'escalation.legalOrMedia': 'They spoke of a lawyer, a regulator or the press',
} as const satisfies { readonly [F in Field as `escalation.${F}`]: string };

export const escalation = {
  ...routes,
  ...reasons,
  ...fields,
  'escalation.title': 'Who should take this?',
  'escalation.intro': 'Say what you know. This is advice for you; nothing here is scored.',
  'escalation.answer': 'Who takes it',
  'escalation.safety.none': 'No',
  'escalation.safety.abuse': 'Insults aimed at a person',
  'escalation.safety.threat': 'A threat',
  'escalation.safety.distress': 'Distress, or talk of self-harm',
  'escalation.safety.present': 'Danger in the room, now',
  'escalation.risk.none': 'Nothing gets worse',
  'escalation.risk.some': 'It gets worse, slowly',
  'escalation.risk.serious': 'Somebody comes to harm',
  'escalation.authority.within': 'Yes',
  'escalation.authority.above': 'No, it is above me',
  'escalation.contact.first': 'For the first time',
  'escalation.contact.second': 'For the second time',
  'escalation.contact.third_or_more': 'Three times or more',
} as const;
