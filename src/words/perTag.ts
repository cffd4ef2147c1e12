/** One of each language: number and list formats are dear to make and cheap to use. */
export function perTag<Format>(make: (tag: string) => Format): (tag: string) => Format {
  const made = new Map<string, Format>();
  return (tag) => {
    const known = made.get(tag);
    if (known !== undefined) return known;
    const format = make(tag);
    made.set(tag, format);
    return format;
  };
}
