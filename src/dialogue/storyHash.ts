/**
 * What identifies a story: its ids, tags and structure, not its wording, so that a log still
 * replays after somebody mended a sentence.
 */

/** Sixteen hex digits over the compiled story with its texts left out. */
export function storyHash(compiled: string): string {
  const bones = JSON.stringify(withoutWords(JSON.parse(compiled), { inTag: false }));
  return `${fnv1a(bones, 0x811c9dc5)}${fnv1a(bones, 0x01000193)}`;
}

/** Tags whose value is wording. */
const WORDED_TAGS = /^\^(tempting|inner|mild):/;

function withoutWords(node: unknown, place: { inTag: boolean }): unknown {
  if (Array.isArray(node)) {
    const here = { inTag: place.inTag };
    return node.map((item) => {
      if (item === '#') here.inTag = true;
      else if (item === '/#') here.inTag = false;
      return withoutWords(item, here);
    });
  }
  if (typeof node === 'string' && node.startsWith('^')) {
    return place.inTag && !WORDED_TAGS.test(node) ? node.trim() : '^';
  }
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, withoutWords(value, place)]),
    );
  }
  return node;
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
