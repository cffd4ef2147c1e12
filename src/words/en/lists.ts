/** How items are strung together. */
export const lists = {
  'list.more': '{start}, {next}',
  'list.last': '{start} and {last}',
} as const;
