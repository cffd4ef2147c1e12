/** One thing that may count later, by name, with how it stands. */
export type Aspect = readonly [name: string, value: string];
