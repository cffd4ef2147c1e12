/** Tags that say something where the game doesn't listen: beside an act, on a piece of a promise. */
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { TagInSource } from '../storyOutline.ts';
import { isTagName, TAG_TABLE, type TagName, tagName } from '../tagVocabulary.ts';
import type { ReadStory } from './story.ts';

/** What a piece of a promise can carry before the promise is said; a move is made by saying it. */
const ON_A_PIECE: ReadonlySet<TagName> = new Set<TagName>([
  'id',
  'action',
  'owner',
  'by',
  'compose',
  'needs',
  'tempting',
]);

export const checkDroppedTags = ({ acts, replies }: ReadStory): Diagnostic[] => [
  ...acts.flatMap(({ fragment, offer }) =>
    fragment.tags
      .filter((tag) => isForReplies(tag) && tagName(tag.text) !== 'act')
      .map((tag) =>
        diagnose(
          'CD031',
          tag,
          `"#${tag.text}" stands beside #act:${offer.act}, and an act has no other tag.`,
          'Take one of the two out: an act does what it does, and a reply does what its tags say.',
        ),
      ),
  ),
  ...replies
    .filter(({ reply }) => reply.compose === 'more')
    .flatMap(({ fragment }) =>
      fragment.tags
        .filter((tag) => isForReplies(tag) && !ON_A_PIECE.has(tagName(tag.text) as TagName))
        .map((tag) =>
          diagnose(
            'CD031',
            tag,
            `"#${tag.text}" is on a piece of a promise, which does nothing before it is said.`,
            'Put it on the piece with #compose:done.',
          ),
        ),
    ),
];

/** A tag that could stand on a reply; others have a finding of their own. */
function isForReplies({ text }: TagInSource): boolean {
  const name = tagName(text);
  return isTagName(name) && TAG_TABLE[name].on !== 'line';
}
