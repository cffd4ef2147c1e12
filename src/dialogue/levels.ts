/** How hard a scenario is, in the order in which a learner should meet them. */
export const LEVELS = ['starter', 'core', 'advanced', 'sensitive'] as const;
