/** The complaints handling guide: six stages, each with an owner (R13, R144). */
import type { Owner, Stage } from '../../handouts/complaintsProcess.ts';

const stages = {
  'guide.stage.log': 'Log',
  'guide.stage.acknowledge': 'Acknowledge',
  'guide.stage.investigate': 'Investigate or escalate',
  'guide.stage.inform': 'Keep informed',
  'guide.stage.close': 'Close',
  'guide.stage.improve': 'Improve',
} as const satisfies { readonly [S in Stage as `guide.stage.${S}`]: string };

const work = {
  'guide.work.log':
    'Open a case while they are still talking. Their words, their facts, what it cost them. No case, no owner.',
  'guide.work.acknowledge':
    'The conversation. Hear, Empathise, Apologise, Take action: it ends with an action, an owner and a time, and a number they can quote.',
  'guide.work.investigate':
    'Find out what happened. Settle what is yours to settle; hand on, warm, what needs more authority or a specialist.',
  'guide.work.inform':
    'Be in touch when you said you would, with or without news. Silence after a promise does more harm than the fault did.',
  'guide.work.close':
    'Tell them the outcome and the reason. Ask whether that settles it. If not, say who looks at it next, inside the house or outside.',
  'guide.work.improve':
    'Read the log for causes, not for culprits. Mend the one that brings in the most complaints, and tell the team what changed.',
} as const satisfies { readonly [S in Stage as `guide.work.${S}`]: string };

const done = {
  'guide.done.log': 'Anybody could pick the case up from the entry alone.',
  'guide.done.acknowledge': 'Asked what happens next, who does it and when, the customer can say.',
  'guide.done.investigate': 'The cause is known, or known to be somebody else’s to find.',
  'guide.done.inform': 'The customer has not had to ring and ask.',
  'guide.done.close': 'The customer, and not just the system, says that it is settled.',
  'guide.done.improve': 'The same complaint stops coming in.',
} as const satisfies { readonly [S in Stage as `guide.done.${S}`]: string };

const owners = {
  'guide.owner.agent': 'whoever takes the contact',
  'guide.owner.case_owner': 'the case owner',
  'guide.owner.lead': 'the team lead',
  'guide.owner.manager': 'the service manager',
} as const satisfies { readonly [O in Owner as `guide.owner.${O}`]: string };

const practised = {
  'guide.practised.log': 'Your notes and the wrap-up',
  'guide.practised.acknowledge': 'The call itself',
  'guide.practised.investigate': 'Case file, holds, handover',
  'guide.practised.inform': 'The scene after the promise',
  'guide.practised.close': 'The check at the close',
  'guide.practised.improve': 'The log as CSV, for your team',
} as const satisfies { readonly [S in Stage as `guide.practised.${S}`]: string };

export const complaintsGuide = {
  ...stages,
  ...work,
  ...done,
  ...owners,
  ...practised,
  'guide.title': 'Handling a complaint, from first word to last',
  'guide.intro':
    'HEAT is stage two. It buys the other five the patience they need, and they keep the promise it makes.',
  'guide.owner': 'Owner',
  'guide.backup': 'with {backup}',
  'guide.done': 'Done when',
  'guide.fills': 'In the log',
  'guide.practised': 'In Cooldown',
  'guide.times': 'Which time to promise',
  'guide.times.simple': 'Simple case: when it will be solved.',
  'guide.times.complex':
    'Complex case: when they will next hear from you. No date for the solution until somebody knows one.',
  'guide.gaps': 'Where it breaks',
  'guide.gaps.talk': 'Good talk, no process: what a customer gets depends on who picked up.',
  'guide.gaps.process': 'Good process, cold talk: they escalate before it can help them.',
  'guide.safety': 'Safety comes before all six stages',
  'guide.safety.what':
    'Abuse, a threat or somebody in distress: follow the safety protocol, and write the incident down. The complaint behind it still gets an owner.',
} as const;
