/** What a language says of itself: numbers, lists and plurals follow it, and the page's direction. */
export const language = {
  'language.tag': 'en-GB',
  'language.dir': 'ltr',
} as const;
