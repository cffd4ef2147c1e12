/** Does every id name one thing, and can it be written wherever an id is? */
import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from '../diagnostics.ts';
import { ID_PATTERN } from '../idPattern.ts';
import type { ReadStory } from './story.ts';

export const checkIds = (story: ReadStory): Diagnostic[] => [
  ...unwritable(
    'reply',
    named(story.replies, ({ reply }) => reply.id),
  ),
  ...unwritable(
    'line',
    named(story.lines, ({ said }) => said.id),
  ),
  ...twice(
    'CD036',
    'reply',
    named(story.replies, ({ reply }) => reply.id),
  ),
  ...twice(
    'CD037',
    'line',
    named(story.lines, ({ said }) => said.id),
  ),
];

interface NamedPlace extends Place {
  readonly id: string;
}

/** Those whose author gave them an id; the rest are named after their words. */
const named = <T extends Place & { fragment: { tags: readonly { text: string }[] } }>(
  places: readonly T[],
  idOf: (place: T) => string,
): NamedPlace[] =>
  places
    .filter(({ fragment }) => fragment.tags.some((tag) => /^id\s*:\s*\S/.test(tag.text)))
    .map((place) => ({ file: place.file, line: place.line, id: idOf(place) }));

/** A list of ids is split at commas and spaces, and @ begins an act: an id has none of them. */
const unwritable = (what: string, places: readonly NamedPlace[]): Diagnostic[] =>
  places
    .filter(({ id }) => !ID_PATTERN.test(id))
    .map((place) => {
      const plain = place.id.normalize('NFD').replace(/[^a-z0-9]+/gi, '-');
      const better = plain.replace(/^-+|-+$/g, '').toLowerCase();
      return diagnose(
        'CD046',
        place,
        `The id "${place.id}" of this ${what} has more in it than letters, digits and hyphens.`,
        better ? `Write #id:${better}, if no other ${what} is called so.` : undefined,
      );
    });

function twice(code: DiagnosticCode, what: string, places: readonly NamedPlace[]): Diagnostic[] {
  const first = new Map<string, NamedPlace>();
  return places.flatMap((place) => {
    const earlier = first.get(place.id);
    if (!earlier) {
      first.set(place.id, place);
      return [];
    }
    const where = `${earlier.file}:${earlier.line}`;
    return [diagnose(code, place, `The ${what} at ${where} has the id "${place.id}" already.`)];
  });
}
