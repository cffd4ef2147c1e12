/** What a change of heat sounds and looks like: said as well as shown. */
export const tone = {
  'tone.heard.relieved': '{name} breathes out, and sounds lighter.',
  'tone.heard.calm': '{name} speaks evenly now.',
  'tone.heard.irritated': '{name} sounds clipped.',
  'tone.heard.annoyed': 'There is an edge in {name}’s voice.',
  'tone.heard.angry': '{name} is loud and fast.',
  'tone.heard.furious': '{name} is shouting.',
  'tone.heard.boiling': '{name} is shouting without a pause.',
  'tone.seen.relieved': '{name} breathes out; the shoulders come down.',
  'tone.seen.calm': '{name} speaks evenly now, the face at rest.',
  'tone.seen.irritated': '{name} sounds clipped, lips pressed together.',
  'tone.seen.annoyed': 'There is an edge in {name}’s voice, and a frown.',
  'tone.seen.angry': '{name} is loud and fast, brows drawn down.',
  'tone.seen.furious': '{name} is shouting, jaw set.',
  'tone.seen.boiling': '{name} is shouting without a pause, leaning right in.',
} as const;
