/** Names that plugin and page share. */

/** Sent to the page when a scenario was edited, with the new scenario. */
export const SCENARIO_EVENT = 'cooldown:scenario';

const PREFIX = 'virtual:';

/**
 * `scenarios`, `cast`, `organisation`, `cards/de`, `scenario/late-delivery`, `story/late-delivery.de`
 * … as the page imports them.
 */
export const imported = (name: string): string => `${PREFIX}${name}`;

/** The same as the bundler knows it; the zero keeps other plugins away. */
export const resolved = (name: string): string => `\0${imported(name)}`;

export const IMPORTED =
  /^virtual:(?:scenarios|cast|organisation|decks|(?:scenario|story|cards)\/.+)$/;
export const RESOLVED =
  /^\0virtual:(?:scenarios|cast|organisation|decks|(?:scenario|story|cards)\/.+)$/;

export const nameOf = (resolvedId: string): string => resolvedId.slice(resolved('').length);
