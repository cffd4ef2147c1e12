import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/dialogue/compileStory.ts';

/** Each fragment as `kind line: text #tag #tag`. */
const outline = (source: string, files: Record<string, string> = {}): string[] => {
  const { outline: found, issues } = compileStory(source, (name) => files[name] ?? null);
  expect(issues.filter(({ kind }) => kind !== 'warning')).toEqual([]);
  return (found?.fragments ?? []).map(({ kind, file, line, text, tags }) =>
    [
      `${kind} ${file === 'story.ink' ? '' : `${file}:`}${line}: ${text}`,
      ...tags.map((tag) => `#${tag.text}${tag.computed ? '…' : ''}`),
    ].join(' '),
  );
};

describe('the outline of a story', () => {
  it.each<[string, string, string[]]>([
    ['a line', 'Hello. #id:a #fact:b,c\n-> END', ['line 1: Hello. #id:a #fact:b,c']],
    ['tags above a line', '#id:a\nHello.\n-> END', ['line 2: Hello. #id:a']],
    ['a comment of two lines', '/* x\ny */\nHello.\n-> END', ['line 3: Hello.']],
    ['a variable in the words', 'VAR n = 1\nHi {n}. #id:a\n-> END', ['line 2: Hi …. #id:a']],
    ['cases without tags', 'VAR n = 1\n{n: Yes|No} #id:a\n-> END', ['line 2: …… #id:a']],
    [
      'cases with tags',
      'VAR n = 1\n{n: Yes. #id:a | No. #id:b }\n-> END',
      ['line 2: Yes. #id:a', 'line 2: No. #id:b'],
    ],
    [
      'cases on lines of their own',
      'VAR n = 1\n{\n- n: Yes. #id:a\n- else:\n  No. #id:b\n}\n-> END',
      ['line 3: Yes. #id:a', 'line 5: No. #id:b'],
    ],
    [
      'a sequence',
      '{stopping:\n- One. #id:a\n- Two. #id:b\n}\n-> END',
      ['line 2: One. #id:a', 'line 3: Two. #id:b'],
    ],
    ['a computed tag', 'VAR n = 1\nHi. #id:a #fact:{n}\n-> END', ['line 2: Hi. #id:a #fact:…']],
    [
      'replies, gathers and what follows a bracket',
      '* [Yes. #id:y #move:listen] Right. #id:r\n* [No. #id:n] -> END\n- Well. #id:w\n-> END',
      [
        'reply 1: Yes. #id:y #move:listen',
        'line 1: Right. #id:r',
        'reply 2: No. #id:n',
        'line 3: Well. #id:w',
      ],
    ],
    [
      'replies under a condition and inside another',
      'VAR n = 1\n{n:\n* [A #id:a] -> END\n}\n* {n} [B #id:b]\n* * [C #id:c]\n- -> END',
      ['reply 3: A #id:a', 'reply 5: B #id:b', 'reply 6: C #id:c'],
    ],
    [
      'tags on the wrong side of the bracket',
      '+ [Yes.] #id:y #move:listen\n- -> END',
      ['reply 1: Yes.', 'after_reply 1:  #id:y #move:listen'],
    ],
    [
      'a fallback choice, which nobody sees',
      '* [Yes. #id:y] -> END\n* -> END',
      ['reply 1: Yes. #id:y'],
    ],
    [
      'cases inside a reply',
      'VAR n = 1\n* [{n: Yes #id:y|No #id:n}, thanks.]\n- -> END',
      ['reply 2: ……, thanks. #id:y #id:n'],
    ],
  ])('has %s', (_, source, fragments) => {
    expect(outline(source)).toEqual(fragments);
  });

  it('knows which file and line an included fragment is from', () => {
    const files = { 'more.ink': '=== more ===\nMore. #id:m\n-> END\n' };
    expect(outline('INCLUDE more.ink\nFirst. #id:f\n-> more', files)).toEqual([
      'line 2: First. #id:f',
      'line more.ink:2: More. #id:m',
    ]);
  });

  it('has knots and declared variables, functions and stitches apart', () => {
    const source =
      'VAR heat = 0\n-> a\n=== a ===\n~ temp x = heat\n= b\nHi {f()}.\n-> END\n=== function f() ===\n~ return heat\n';
    const { outline: found } = compileStory(source);
    expect(found?.knots).toEqual([{ file: 'story.ink', line: 3, name: 'a' }]);
    expect(found?.variables).toEqual([{ file: 'story.ink', line: 1, name: 'heat' }]);
  });
});

describe('what ink objects to', () => {
  it('names the included file and its line, once', () => {
    const { issues, json } = compileStory(
      'INCLUDE more.ink\n-> more',
      () => '=== more ===\n-> gone',
    );
    expect(json).toBeNull();
    expect(issues).toEqual([
      {
        kind: 'error',
        file: 'more.ink',
        line: 2,
        message: "Divert target not found: '-> gone'",
      },
    ]);
  });

  it('is one finding where an included file is missing, also below another', () => {
    const read = (name: string): string | null => (name === 'a.ink' ? '\nINCLUDE b.ink\n' : null);
    expect(compileStory('INCLUDE a.ink\n-> in_b', read).issues).toEqual([
      { kind: 'missing_include', file: 'a.ink', line: 2, message: 'There is no file "b.ink".' },
    ]);
  });
});
