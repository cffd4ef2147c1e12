/** Captions of every sound that means something. */
export const sounds = {
  'sound.ring': 'phone rings',
  'sound.pick-up': 'handset lifted',
  'sound.hang-up': 'line goes dead',
  'sound.typing': 'typing',
  'sound.note-taken': 'pen on paper',
  'sound.reply-landed': 'soft chime: that landed',
  'sound.reply-missed': 'low thud: that missed',
  'sound.page-turn': 'page turns',
  'sound.paused': 'paused',
  'sound.hold-music': 'hold music plays',
  'sound.office-murmur': 'office murmur',
  'sound.tension-low': 'uneasy hum',
  'sound.tension-mid': 'tense pulse',
  'sound.tension-high': 'pounding tension',
} as const;
