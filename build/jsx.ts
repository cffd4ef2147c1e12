/** How TSX is compiled: Preact's automatic runtime, as tsconfig.json tells the type checker. */
export const preactJsx = { runtime: 'automatic', importSource: 'preact' } as const;
