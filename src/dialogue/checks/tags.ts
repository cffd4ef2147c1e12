/** Are the tags written so that they count? Nothing here looks at the scenario's data. */
import { isCustomerTurn, isSignal } from '../../heat/moves.ts';
import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from '../diagnostics.ts';
import type { TagFault } from '../parseTags.ts';
import type { Fragment } from '../storyOutline.ts';
import { TAG_MEANINGS } from '../tagMeanings.ts';
import { isTagName, TAG_LISTS, tagName } from '../tagVocabulary.ts';
import { checkDroppedTags } from './droppedTags.ts';
import type { ReadStory, ReplyAt } from './story.ts';

export const checkTags = (story: ReadStory): Diagnostic[] => [
  ...story.outline.fragments.flatMap((fragment) => [
    ...computed(fragment),
    ...strays(fragment),
    ...echoes(fragment),
    ...empties(fragment),
    ...repeats(fragment),
    ...doubles(fragment),
  ]),
  ...story.replies.flatMap(customersMoves),
  ...checkDroppedTags(story),
  ...[...story.replies, ...story.acts, ...story.lines].flatMap(({ fragment, faults }) =>
    faults
      .filter((fault) => fault.code !== 'no_id' || !idIsStray(fragment, story))
      .map((fault) =>
        diagnose(CODES[fault.code], placeOf(fault, fragment), fault.message, fault.fix),
      ),
  ),
];

const CODES: { readonly [C in TagFault['code']]: DiagnosticCode } = {
  unknown_tag: 'CD030',
  misplaced_tag: 'CD031',
  unknown_move: 'CD033',
  bad_value: 'CD034',
  no_id: 'CD035',
};

const computed = ({ tags }: Fragment): Diagnostic[] =>
  tags
    .filter((tag) => tag.computed)
    .map((tag) => diagnose('CD039', tag, `The tag "#${tag.text}…" is made up as the story runs.`));

function strays({ kind, tags }: Fragment): Diagnostic[] {
  const [first] = tags;
  if (kind !== 'after_reply' || !first) return [];
  const all = tags.map((tag) => `#${tag.text}`).join(' ');
  return [diagnose('CD032', first, `"${all}" stands after the brackets.`)];
}

const echoes = (fragment: Fragment): Diagnostic[] =>
  fragment.echoed === ''
    ? []
    : [
        diagnose(
          'CD038',
          fragment,
          `"${fragment.echoed}" stands outside the brackets, so it would be said again as a line.`,
        ),
      ];

const empties = ({ tags }: Fragment): Diagnostic[] =>
  tags.flatMap((tag) => {
    const name = tagName(tag.text);
    if (tag.computed || !isTagName(name) || !/^[^:]*:?\s*$/.test(tag.text)) return [];
    const { value } = TAG_MEANINGS[name];
    return [diagnose('CD034', tag, `"#${name}" has no value.`, `Write #${name}: and ${value}.`)];
  });

const repeats = ({ tags }: Fragment): Diagnostic[] =>
  tags.flatMap((tag, i) => {
    const earlier = tags.slice(0, i).some((other) => tagName(other.text) === tagName(tag.text));
    return earlier ? [diagnose('CD045', tag, `"#${tagName(tag.text)}" is here twice.`)] : [];
  });

/** A value counts once: two facts are two different ones. */
const doubles = ({ tags }: Fragment): Diagnostic[] =>
  tags.flatMap((tag) => {
    const name = tagName(tag.text);
    if (tag.computed || !TAG_LISTS.has(name)) return [];
    const values = (tag.text.split(':')[1] ?? '').split(',').map((value) => value.trim());
    const twice = new Set(values.filter((value, i) => value !== '' && values.indexOf(value) < i));
    return [...twice].map((value) =>
      diagnose('CD034', tag, `"${value}" stands twice in #${name}.`, 'Take one of them out.'),
    );
  });

/** What the customer does is tagged on the customer's lines. */
const customersMoves = (at: ReplyAt): Diagnostic[] =>
  at.reply.moves
    .filter((move) => isCustomerTurn(move) || isSignal(move))
    .map((move) => {
      const tag = `#${isSignal(move) ? 'signal' : 'says'}:${move.replace('customer:', '')}`;
      const fix = `Write ${tag} on the customer’s line.`;
      return diagnose('CD034', at, `"${move}" is what the customer does.`, fix);
    });

/** The reply's id is there, only on the wrong side of the bracket: one finding says so. */
function idIsStray(reply: Fragment, { outline }: ReadStory): boolean {
  const next = outline.fragments[outline.fragments.indexOf(reply) + 1];
  return next?.kind === 'after_reply' && next.tags.some((tag) => tagName(tag.text) === 'id');
}

/** The tag that the fault is about; its message names the tag, or the part that is wrong. */
function placeOf(fault: TagFault, fragment: Fragment): Place {
  const name = fault.tag.split(':')[0] ?? '';
  return fragment.tags.find((tag) => tagName(tag.text) === name.trim()) ?? fragment;
}
