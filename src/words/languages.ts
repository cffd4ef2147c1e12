/** The languages that the screens speak. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of the wanted languages (`de-AT`, `en`, …) that there is, else English. */
export const languageFor = (wanted: readonly string[]): Language => {
  const spoken = wanted.map((tag) =>
    LANGUAGES.find((one) => one === tag.split('-')[0]?.toLowerCase()),
  );
  return spoken.find((one) => one !== undefined) ?? 'en';
};
