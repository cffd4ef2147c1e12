/** What an author writes and the game would pass over in silence. */
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/dialogue/checks/story.ts';
import { checkTags } from '../../src/dialogue/checks/tags.ts';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { storyHash } from '../../src/dialogue/storyHash.ts';

function found(choice: string): string[] {
  const { outline, issues } = compileStory(`A line. #id:a\n+ [${choice}]\n- -> END`);
  if (!outline) throw new Error(JSON.stringify(issues));
  return checkTags(readStory(outline)).map(({ code, message }) => `${code} ${message}`);
}

describe('tags that would be dropped', () => {
  it.each<[string, string[]]>([
    ['(Wait.) #act:let_run', []],
    [
      '(Wait.) #act:let_run #move:interrupt',
      ['CD031 "#move:interrupt" stands beside #act:let_run, and an act has no other tag.'],
    ],
    [
      '(Wait.) #act:hold #id:held #needs:note/x',
      [
        'CD031 "#id:held" stands beside #act:hold, and an act has no other tag.',
        'CD031 "#needs:note/x" stands beside #act:hold, and an act has no other tag.',
      ],
    ],
    ['I… #id:b #compose:more #owner:me #needs:note/x #tempting:It is quick.', []],
    [
      'Sorry, I… #id:b #compose:more #owner:me #move:apology',
      ['CD031 "#move:apology" is on a piece of a promise, which does nothing before it is said.'],
    ],
    ['Sorry, by five. #id:b #compose:done #by:five #move:apology', []],
    ['So a, and a. #id:b #move:reflect #facts:x,x', ['CD034 "x" stands twice in #facts.']],
    ['Sorry! #id:b #move:apology, name ,apology', ['CD034 "apology" stands twice in #move.']],
    ['Well. #id:b #move:defend #tempting:Yes, yes, it is, yes.', []],
  ])('%s', (choice, expected) => {
    expect(found(choice)).toEqual(expected);
  });
});

describe('the hash of a story', () => {
  const hash = (line: string) => storyHash(compileStory(`${line} #id:a\n-> END`).json ?? '');

  it.each([
    ['words', 'Go away!', 'Leave!'],
    ['a mild version', 'X #mild:[They swear.]', 'X #mild:[They use bad words.]'],
    ['an inner voice', 'X #inner:Oh.', 'X #inner:Ah.'],
  ])('stays with other %s', (_, before, after) => {
    expect(hash(after)).toBe(hash(before));
  });

  it('changes with a tag that does something', () => {
    expect(hash('X #signal:anger')).not.toBe(hash('X #signal:calm'));
  });
});
