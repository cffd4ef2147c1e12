/** Does the story come to a choice or an end from wherever it stands? */
import { type Diagnostic, diagnose, type Place } from '../diagnostics.ts';
import { STORY_FILE } from '../files.ts';
import { circlesIn } from '../flow/circles.ts';
import { readStoryCode } from '../flow/storyCode.ts';
import type { Named, StoryOutline } from '../storyOutline.ts';
import type { ReadStory } from './story.ts';

/** @param json the compiled story */
export const checkCircles = ({ outline }: ReadStory, json: string): Diagnostic[] =>
  circlesIn(readStoryCode(json)).map((knots) =>
    diagnose('CD024', placeOf(knots, outline), messageFor(knots)),
  );

function messageFor(knots: readonly string[]): string {
  const [first = ''] = knots;
  if (first === '') return 'The story goes round and round before its first knot.';
  return knots.length === 1
    ? `"${first}" leads back to itself, and no choice is on the way.`
    : `${knots.map((knot) => `"${knot}"`).join(' leads to ')}, and that back to "${first}", with no choice on the way.`;
}

/** The divert that closes the circle; else the knot that it stands in. */
function placeOf(knots: readonly string[], { diverts, knots: all }: StoryOutline): Place {
  const last = knots.at(-1) ?? '';
  const [to = ''] = knots;
  const knot = all.find(({ name }) => name === last);
  const next = knot && all.find(({ file, line }) => file === knot.file && line > knot.line);
  const isInside = ({ file, line }: Named): boolean =>
    knot === undefined ||
    (file === knot.file && line > knot.line && (next === undefined || line < next.line));
  const inside = diverts.filter(isInside);
  return inside.findLast(({ name }) => name === to) ?? knot ?? inside[0] ?? TOP;
}

const TOP: Place = { file: STORY_FILE, line: 1 };
