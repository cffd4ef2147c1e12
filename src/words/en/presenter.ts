/** In front of a room: a contact played together, or a log walked through. */
export const presenter = {
  'presenter.kicker.live': 'In front of a room',
  'presenter.kicker.walk': 'A saved contact, turn by turn',
  'presenter.turn': 'Turn {turn}',
  'presenter.turn_of': 'Turn {turn} of {turns}',
  'presenter.back': 'Step back',
  'presenter.next': 'Next turn',
  'presenter.reveal': 'Reveal',
  'presenter.hide': 'Hide',
  'presenter.hidden': 'Heat is hidden. What does the room say: up or down?',
  'presenter.options': 'What would you say?',
  'presenter.taken': 'This was said',
  'presenter.nobody_chose': 'Something else was done here.',
  'presenter.end': 'The contact is over',
  'presenter.debrief': 'Debrief',
  'presenter.leave': 'To the layout for one trainee',
  'presenter.full_screen': 'Full screen',
  'presenter.keys':
    'Keys: letters or 1–9 choose · R, PgDn or → reveals the heat · PgUp or ← steps back · S safety',
  'presenter.keys.walk': 'Keys: R, PgDn or → reveals, then goes on · PgUp or ← steps back',
} as const;
