/** The first screen: what this is, and what there is to practise. */
export const menu = {
  'menu.intro':
    'Take a contact, choose what you say, and watch the customer’s temper answer. Afterwards you see which steps landed, which came too soon, and the one thing to practise next.',
  'menu.heat_title': 'The four steps of HEAT',
  'menu.step.H': 'Hear',
  'menu.step.E': 'Empathise',
  'menu.step.A': 'Apologise',
  'menu.step.T': 'Take action',
  'menu.step.H.what': 'Let them finish, then say it back.',
  'menu.step.E.what': 'Name what it did to them.',
  'menu.step.A.what': 'Say sorry with no if and no but.',
  'menu.step.T.what': 'Promise what, who and when.',
  'menu.scenarios': 'Choose a contact',
  'menu.card.action': 'Prepare: {title}',
  'menu.card.anyone': 'Anyone at all',
  'menu.card.content_note': 'Content note',
  'menu.unfinished': 'You left “{title}” in the middle.',
  'menu.unfinished.more': 'It goes on at the line where you stopped.',
  'menu.resume': 'Take it up again',
  'menu.discard': 'Discard',
  'menu.open_log': 'Open a saved log',
  'menu.open_log.more': 'Read the debrief of an earlier contact. The file stays on this device.',
} as const;
