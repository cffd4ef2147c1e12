/** What stands round the debrief. */
export const debriefScreen = {
  'debrief.kicker': 'Debrief',
  'debrief.walk': 'Walk through it',
  'debrief.save': 'Save the log',
  'debrief.again': 'Take it again',
} as const;
