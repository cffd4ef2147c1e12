import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePages } from '../../scripts/docs/build.ts';
import { isTagName } from '../../src/dialogue/tagVocabulary.ts';
import { isMove } from '../../src/heat/moves.ts';
import { cli, type TemporaryRoot, temporaryRoot } from '../support/cli.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(ROOT, 'docs/authoring.md'), 'utf8');

describe('pages that are made', () => {
  it.each(Object.entries(madePages()))('%s is current: npm run docs writes it', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });
});

describe('the examples of the guide', () => {
  const examples = [...GUIDE.matchAll(/```ink\n(.*?)```/gs)].map((found) => found[1] as string);
  const tags = examples.flatMap((text) =>
    [...text.matchAll(/#(\w+):([^#\]|}\n]*)/g)].map((found) => [found[1], found[2]?.trim()]),
  ) as [string, string][];

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(9);
    expect(tags.length).toBeGreaterThan(40);
  });

  it.each(tags)('know the tag #%s:%s', (name, value) => {
    expect(isTagName(name)).toBe(true);
    if (name === 'move') for (const move of value.split(',')) expect(isMove(move)).toBe(true);
  });
});

describe('the half hour of the guide', () => {
  let root: TemporaryRoot;
  const here = (words: string) => cli(words.split(' '), { root: root.path });
  const example = (name: string): string => {
    const found = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n(.*?)\`\`\``, 's').exec(
      GUIDE,
    );
    if (!found?.[1]) throw new Error(`no example "${name}"`);
    return found[1];
  };
  const story = 'scenarios/my-first-call/story.ink';
  const words = () => readFileSync(join(root.path, story), 'utf8');

  beforeAll(async () => {
    root = temporaryRoot();
    await here('new my-first-call');
  });
  afterAll(() => root.remove());

  it('quotes the story as it is', () => {
    const [, quoted = ''] = /```ink\n(=== apologise ===.*?)```/s.exec(GUIDE) ?? [];
    expect(words()).toContain(quoted);
  });

  it('has a reply to add that passes the check and can be said', async () => {
    const here0 = '=== apologise ===\n';
    root.write(story, words().replace(here0, `${here0}${example('add-reply')}`));
    expect(await here('check my-first-call --quick --strict')).toMatchObject({
      code: 0,
      out: 'ok      my-first-call: nothing to mend\n',
    });
    const played = await here(
      'play my-first-call --choose ring-name,@let_run,@note:party,hear-all,feel-laugh,sorry-all,sorry-box',
    );
    expect(played.out).toContain('All of you. How many is that?');
    expect(played.code).toBe(3);
  });

  it('shows the finding of its deliberate slip as it is', async () => {
    root.write(story, words().replace('#move:scripted', '#move:scriptd'));
    const { out } = await here('check my-first-call');
    expect(out.trimEnd()).toBe(example('slip').trimEnd());
  });
});
