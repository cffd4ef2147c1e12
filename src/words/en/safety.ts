/** The debrief of a hard contact: the trainee first, then what was right, then what was left out. */
import type { SafetyDeed } from '../../debrief/safetyKept.ts';
import type { HoldCheck } from '../../heat/hold.ts';

const kept = {
  'safety.kept.anger_heard': 'You let anger at the situation be anger, and ended nothing for it.',
  'safety.kept.named': 'You named the behaviour, and offered your help with it.',
  'safety.kept.resumed': 'They stopped, and you went back to hearing them.',
  'safety.kept.warned': 'They had every warning that was due before the end.',
  'safety.kept.way_back': 'You ended with a way to come back.',
  'safety.kept.helped': 'You didn’t keep it to yourself: somebody else knew while it mattered.',
  'safety.kept.stayed': 'You stayed with somebody who was in distress.',
  'safety.kept.logged': 'You wrote it down.',
  'safety.kept.lead_told': 'You told your lead.',
  'safety.kept.recovered': 'You took your break.',
  'safety.kept.owned': 'The case behind it has an owner.',
} as const satisfies { readonly [D in SafetyDeed as `safety.kept.${D}`]: string };

const checks = {
  'hold.check.asked': 'Asked first',
  'hold.check.length': 'Said how long, a minute at most',
  'hold.check.consent': 'Waited for the yes',
  'hold.check.on_time': 'Back on time',
  'hold.check.returned': 'Came back with what was found, and a next step',
} as const satisfies { readonly [C in HoldCheck as `hold.check.${C}`]: string };

export const safety = {
  ...kept,
  ...checks,
  'safety.title': 'Safety',
  'safety.kept': 'What you did right',
  'safety.failed': 'What was left out, or came at the wrong time',
  'safety.none_failed': 'Nothing of the protocol was left out.',

  'hold.title': 'Holds',
  'hold.at': 'Hold {number}',
  'hold.yes': 'yes',
  'hold.no': 'no',

  'wellbeing.title': 'First: how are you?',
  'wellbeing.more':
    'That was a hard contact, even a practised one. It is all right if it has stayed with you. There is no hurry to see how it went.',
  'wellbeing.fine': 'I’m all right. Go on',
  'wellbeing.break': 'I’d like a break first',
  'wellbeing.skip': 'Go on without the scores',
  'wellbeing.break.title': 'Take your time',
  'wellbeing.break.more':
    'Stand up. Look out of a window. Let your shoulders drop, and breathe out for longer than you breathe in. Talk to somebody about anything else.',
  'wellbeing.break.keep':
    'The debrief stays here. You can also save the log and read it another day.',
  'wellbeing.break.back': 'I’m back. Go on',
  'wellbeing.aside':
    'The scores are put away. What follows is what was said, and what you did right.',
  'wellbeing.show': 'Show the scores after all',
} as const;
