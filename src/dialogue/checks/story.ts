/** A story's fragments as the game will read them: the parsed replies and lines, with places. */
import type { ActOffer, Line, Reply } from '../../heat/speech.ts';
import type { Place } from '../diagnostics.ts';
import { parseChoice, parseLine, type TagFault } from '../parseTags.ts';
import type { Fragment, StoryOutline } from '../storyOutline.ts';

interface At extends Place {
  readonly fragment: Fragment;
  readonly faults: readonly TagFault[];
}
export interface ReplyAt extends At {
  readonly reply: Reply;
}
export interface LineAt extends At {
  readonly said: Line;
}
export interface ActAt extends At {
  readonly offer: ActOffer;
}

export interface ReadStory {
  readonly outline: StoryOutline;
  readonly replies: readonly ReplyAt[];
  readonly acts: readonly ActAt[];
  readonly lines: readonly LineAt[];
}

/** Parses every fragment with the parser that the game uses. */
export function readStory(outline: StoryOutline): ReadStory {
  const replies: ReplyAt[] = [];
  const acts: ActAt[] = [];
  const lines: LineAt[] = [];
  for (const fragment of outline.fragments) {
    const { file, line, text, kind } = fragment;
    const tags = fragment.tags.filter(({ computed }) => !computed).map((tag) => tag.text);
    if (kind === 'line') {
      const { value, faults } = parseLine(text, tags);
      lines.push({ file, line, fragment, faults, said: value });
    } else if (kind === 'reply') {
      const { value, faults } = parseChoice(text, tags);
      const at = { file, line, fragment, faults };
      if (value.kind === 'reply') replies.push({ ...at, reply: value.reply });
      else acts.push({ ...at, offer: value.offer });
    }
  }
  return { outline, replies, acts, lines };
}
