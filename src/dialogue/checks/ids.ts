/** Does every id name one thing? */
import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from '../diagnostics.ts';
import type { ReadStory } from './story.ts';

export const checkIds = (story: ReadStory): Diagnostic[] => [
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
