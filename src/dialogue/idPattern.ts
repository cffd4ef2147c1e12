/** What an id may look like, in scenario.yaml and in the story: `day-off`, `h2-back`, `a_b`. */
export const ID_PATTERN = /^[a-z0-9]+([-_:][a-z0-9]+)*$/i;
