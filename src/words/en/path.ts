/** The first hour: a route through the contacts. */
export const path = {
  'path.intro':
    'Three contacts, from a calm start to a sensitive one, in about an hour. Stop where you like: nothing is counted against you.',
  'path.step': 'Step {step}',
} as const;
