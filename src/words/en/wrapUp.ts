/** After the contact: the entry in the complaint log. */
export const wrapUp = {
  'wrap_up.kicker': 'Wrap-up',
  'wrap_up.title': 'Write it up for whoever comes next',
  'wrap_up.intro':
    'Somebody who was not on the contact will read this. Say what went wrong, what it cost, and what you promised.',
  'wrap_up.entry': 'Complaint log',
  'wrap_up.issue': 'What went wrong',
  'wrap_up.impact': 'What it cost {customer}',
  'wrap_up.promise': 'What you promised',
  'wrap_up.owner': 'Who does it',
  'wrap_up.due': 'By when',
  'wrap_up.choose': 'Choose…',
  'wrap_up.none.promise': 'Nothing was promised',
  'wrap_up.none.owner': 'Nobody was named',
  'wrap_up.none.due': 'No time was given',
  'wrap_up.missing': 'Choose one, even if it is “none”.',
  'wrap_up.from_notes': 'Filled in from your notes',
  'wrap_up.no_notes': 'Nothing on your pad about this, so it starts blank',
  'wrap_up.pad': 'On your pad',
  'wrap_up.pad.empty': 'You took no notes.',
  'wrap_up.file': 'File it',
  'wrap_up.file.follow_up': 'File it and go on to the follow-up',
} as const;
