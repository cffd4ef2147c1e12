/** What the heat meter calls its bands, from coolest to hottest. */
export const bands = {
  'band.relieved': 'Relieved',
  'band.calm': 'Calm',
  'band.irritated': 'Irritated',
  'band.annoyed': 'Annoyed',
  'band.angry': 'Angry',
  'band.furious': 'Furious',
  'band.boiling': 'Boiling',
} as const;
