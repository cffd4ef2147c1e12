/** After an incident: before the complaint is written up, what is due to the trainee and the case. */
import type { AftercareStep } from '../../log/events.ts';
import type { EndedBy, RouteBack } from '../../session/view/aftercareView.ts';

const steps = {
  'aftercare.logged': 'Incident log',
  'aftercare.leadTold': 'Your lead',
  'aftercare.recovered': 'Your break',
  'aftercare.owned': 'The case',
} as const satisfies { readonly [S in AftercareStep as `aftercare.${S}`]: string };

const dones = {
  'aftercare.logged.done': 'Written down.',
  'aftercare.leadTold.done': 'Your lead knows.',
  'aftercare.recovered.done': 'Nothing is put through to you until you are back. Take all of it.',
  'aftercare.owned.done': 'The case has an owner, by name.',
} as const satisfies { readonly [S in AftercareStep as `aftercare.${S}.done`]: string };

const endedBy = {
  'aftercare.ended.us': 'We ended it',
  'aftercare.ended.them': 'They hung up',
  'aftercare.ended.close': 'It came to its close',
} as const satisfies { readonly [E in EndedBy as `aftercare.ended.${E}`]: string };

const routes = {
  'aftercare.route.given': 'Yes, said on the call',
  'aftercare.route.missing': 'No',
  'aftercare.route.not_needed': 'Not needed',
} as const satisfies { readonly [R in RouteBack as `aftercare.route.${R}`]: string };

export const aftercare = {
  ...steps,
  ...dones,
  ...endedBy,
  ...routes,
  'aftercare.title': 'Before the complaint',
  'aftercare.intro':
    'Where somebody was insulted, threatened or in distress, this comes first. What is due is on your policy card; you decide what this call needs.',
  'aftercare.done': 'Done',
  'aftercare.time': 'Time',
  'aftercare.time.value': '{clock} into the contact',
  'aftercare.time.none': 'Nothing marked',
  'aftercare.channel': 'Channel',
  'aftercare.words': 'Their words, as they were said',
  'aftercare.words.prefilled': 'Taken from the call. Put it right where you heard it otherwise.',
  'aftercare.words.blank': 'No softening, and nothing added.',
  'aftercare.warnings': 'Warnings given',
  'aftercare.ended': 'Who ended it',
  'aftercare.route': 'Way back given',
  'aftercare.logged.act': 'Write it down',
  'aftercare.logged.missing': 'Write down what was said first.',
  'aftercare.logged.entry':
    '{time}, {channel}. {words} Warnings: {warnings}. {ended}. Way back: {route}.',
  'aftercare.leadTold.what': 'A word is enough. They can take the next step from there.',
  'aftercare.leadTold.act': 'Tell your lead',
  'aftercare.recovered.what': 'A few minutes off the line, and somebody to look in on you.',
  'aftercare.recovered.act': 'Take your break',
  'aftercare.owned.what': 'The complaint behind it is still open. Somebody takes it on by name.',
  'aftercare.owned.who': 'Who has the case now',
  'aftercare.owned.lead': 'Your team lead',
  'aftercare.owned.missing': 'Choose somebody first.',
  'aftercare.owned.act': 'Give it to them',
} as const;
