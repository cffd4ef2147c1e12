/** The way to the escalation decision tool; the tool's own words come with it. */
export const escalationDoor = {
  'escalation.open': 'Who should take this?',
} as const;
