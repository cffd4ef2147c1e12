/** Words that more than one screen uses. */
export const common = {
  'product.name': 'Cooldown',
  'product.title': 'Cooldown: practise cooling down heated contacts',
  'product.line': 'Practise the contacts that run hot, until you can cool them.',
  'common.skip': 'Skip to the main part',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back_to_menu': 'Back to the menu',
  'common.minutes': '{minutes} min',
  'common.settings': 'Settings',
  'common.loading': 'Loading…',
  'common.part_missing': 'This part could not be loaded. Check the connection.',
  'common.try_again': 'Try again',
  'common.quote': '“{text}”',

  'channel.phone': 'Phone',
  'channel.in_person': 'In person',
  'channel.chat': 'Chat',
  'channel.email': 'E-mail',

  'level.starter': 'Starter',
  'level.core': 'Core',
  'level.advanced': 'Advanced',
  'level.sensitive': 'Sensitive',
} as const;
