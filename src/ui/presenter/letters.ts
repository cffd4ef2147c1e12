/** What a room calls the options: A, B, C … in the order shown. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** The option that a key names, by letter or number; null where it names none. */
export function optionAt(key: string, count: number): number | null {
  const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : null;
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : null;
  const index = digit ?? letter;
  return index !== null && index < count ? index : null;
}
