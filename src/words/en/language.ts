/** What a language says of itself: numbers, lists and plurals follow it, and the page's direction. */
export const language = {
  'language.tag': 'en-GB',
  'language.dir': 'ltr',
  'settings.language.system': 'As the device',
  'settings.language.en': 'English',
  'settings.language.de': 'Deutsch',
} as const;
