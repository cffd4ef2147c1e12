/** The files that make a scenario's folder. A story may include more. */
export const SCENARIO_FILE = 'scenario.yaml';
export const STORY_FILE = 'story.ink';

/** Languages other than English that a scenario may have a translation in: `de.yaml`. */
export const TRANSLATIONS = ['de'] as const;
export type TranslationLanguage = (typeof TRANSLATIONS)[number];
export const translationFile = (language: TranslationLanguage): string => `${language}.yaml`;

/** Stand beside the scenarios' folders. */
export const CAST_FILE = 'cast.yaml';
export const ORGANISATION_FILE = 'organisation.yaml';

/** A recorded line: `voice/<line id>.webm`, and the same as mp3 for browsers without it. */
export const RECORDING_ENDINGS = ['webm', 'mp3'] as const;
export const recordingFile = (line: string, ending: (typeof RECORDING_ENDINGS)[number]): string =>
  `voice/${line}.${ending}`;
