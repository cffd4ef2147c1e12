/** The files that make a scenario's folder. A story may include more. */
export const SCENARIO_FILE = 'scenario.yaml';
export const STORY_FILE = 'story.ink';

/** Stand beside the scenarios' folders. */
export const CAST_FILE = 'cast.yaml';
export const ORGANISATION_FILE = 'organisation.yaml';
