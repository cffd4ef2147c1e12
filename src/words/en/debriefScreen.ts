/** What stands round the debrief. */
export const debriefScreen = {
  'debrief.kicker': 'Debrief',
  'debrief.save': 'Save the log',
  'debrief.again': 'Take it again',
} as const;
