/** Circles that nobody can leave, and those that only look like one. */
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { circlesIn } from '../../src/dialogue/flow/circles.ts';
import { readStoryCode } from '../../src/dialogue/flow/storyCode.ts';

function circles(source: string): readonly (readonly string[])[] {
  const { json, issues } = compileStory(source);
  expect(issues.filter(({ kind }) => kind === 'error')).toEqual([]);
  return circlesIn(readStoryCode(json ?? ''));
}

const HUB = 'VAR heat = 0\n-> hub\n=== hub ===\n';

describe('circles that come to no choice and no end', () => {
  it.each<[string, string, string[][]]>([
    ['a knot that leads to itself', '-> a\n=== a ===\nWords.\n-> a', [['a']]],
    ['one whose test changes nothing', `${HUB}{ heat > 9: Hot. | Cold. }\n-> hub`, [['hub']]],
    ['two knots', '-> a\n=== a ===\n-> b\n=== b ===\n-> a', [['a', 'b']]],
    [
      'several ways into one',
      `${HUB}{ heat: -> a | -> b }\n=== a ===\n-> b\n=== b ===\n-> a`,
      [['a', 'b']],
    ],
    ['two of them', '-> a\n=== a ===\n-> a\n=== b ===\n-> b', [['a'], ['b']]],
    [
      'a choice that does not wait',
      `${HUB}{ heat: \n+ [Go on. #id:x] -> END\n}\n-> hub`,
      [['hub']],
    ],
    [
      'a tunnel that comes back to the same call',
      `${HUB}-> t ->\n-> hub\n=== t ===\nWords.\n->->`,
      [['hub']],
    ],
    ['a label', '-> a\n=== a ===\n- (again) Words.\n-> again', [['a']]],
    ['behind a reply', `${HUB}+ [Go. #id:x] -> a\n=== a ===\n-> a`, [['a']]],
    ['before the first knot', '- (top) Words.\n-> top', [['']]],
  ])('%s', (_, source, expected) => {
    expect(circles(source)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a hub with a choice', `${HUB}+ [Go. #id:x] Right.\n-> hub`],
    ['a hub that waits below a gather', `${HUB}+ [Go. #id:x] Right.\n- -> hub`],
    ['one that a test can leave', `${HUB}{ heat > 9: -> END }\n-> hub`],
    ['one that a called knot can end', `${HUB}-> t ->\n-> hub\n=== t ===\n{ heat: -> END }\n->->`],
    ['one that a variable leads on from', `VAR to = -> a\n${HUB}-> a\n=== a ===\n-> to`],
    [
      'a function that calls itself',
      `${HUB}{ f(3) }\n-> END\n=== function f(n) ===\n{ n > 0:\n  ~ return f(n - 1)\n}\n~ return 0`,
    ],
    [
      'a function without a result',
      `${HUB}~ f()\n+ [Go. #id:x] -> hub\n=== function f() ===\n~ heat = 1`,
    ],
    ['a fallback', `${HUB}* [Go. #id:x] -> hub\n* -> END`],
    ['a loop that counts', 'VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{ n < 5: -> a }\n-> END'],
  ])('not %s', (_, source) => {
    expect(circles(source)).toEqual([]);
  });
});
