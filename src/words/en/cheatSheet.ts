/** The sheet for the desk (R141). Its steps come from the framework; these are the words between. */
import type { Miss } from '../../handouts/cheatSheet.ts';
import type { DeadlinePolicy } from '../../heat/deadlines.ts';
import type { APOLOGY_POLICIES, LoopSignal } from '../../heat/framework.ts';

const returns = {
  'cheat.on.no': 'They say no, or go on',
  'cheat.on.new_concern': 'Something new comes up',
  'cheat.on.correction': 'They put you right',
  'cheat.on.respike': 'They flare up again',
} as const satisfies { readonly [S in LoopSignal as `cheat.on.${S}`]: string };

/** What a step sounds like when it misses. */
const fails = {
  'cheat.fails.listen': '“Mm. Right. Okay. So, what I can do is …”',
  'cheat.fails.misreflect': '“So that was on the Monday.” It was Tuesday.',
  'cheat.fails.empathy_generic': '“I completely understand.”',
  'cheat.fails.apology_hedged': '“Sorry if that was inconvenient.”',
  'cheat.fails.apology_deferred': '“That was the courier, I’m afraid.”',
  'cheat.fails.apology_blames': '“Sorry you missed our e-mail.”',
  'cheat.fails.commit_vague': '“Leave it with us.”',
  'cheat.fails.commit_partial': '“I’ll ring you about it.” When?',
  'cheat.fails.jargon': '“Was the SR-2 scanned at intake?”',
  'cheat.fails.overclaim': '“I get these every day, it’ll be fine.”',
} as const satisfies { readonly [M in Miss as `cheat.fails.${M}`]: string };

const apologies = {
  'cheat.apology.experience_only':
    'Be sorry for what they went through. What caused it is a separate question.',
  'cheat.apology.ownership': 'Speak for the company: no colleague, no courier, no system to blame.',
  'cheat.apology.fault_allowed': 'Where the facts are clear, say plainly that it was our mistake.',
} as const satisfies {
  readonly [P in (typeof APOLOGY_POLICIES)[number] as `cheat.apology.${P}`]: string;
};

const deadlines = {
  'cheat.deadline.always_timeline': 'Every promise has a time in it.',
  'cheat.deadline.simple_resolve_complex_update':
    'Simple case: say when it is solved. Complex case: say when they will hear from you.',
  'cheat.deadline.complex_no_time_at_all':
    'Simple case: say when it is solved. Complex case: no date, but say that they will hear.',
  'cheat.deadline.regulated': 'The times that your regulator sets are the times you promise.',
} as const satisfies {
  readonly [P in DeadlinePolicy as `cheat.deadline.${P}`]: string;
};

export const cheatSheet = {
  ...returns,
  ...fails,
  ...apologies,
  ...deadlines,
  'cheat.order': 'In this order. The best fix, offered too soon, sounds like “I didn’t listen”.',
  'cheat.say': 'Try',
  'cheat.do': 'Do',
  'cheat.fail': 'How it fails',
  'cheat.returns': 'Go back when',
  'cheat.return': '{when}: {steps}',
  'cheat.mind': 'Keep in mind',
  'cheat.line': 'Past this line',
  'cheat.line.what':
    'Anger at what happened, however loud: stay with the steps. Words aimed at a person: name it, warn, end with a way back. A threat: get help now.',
  'cheat.own_words': 'Phrases to start from. In your own words they work better.',
} as const;
