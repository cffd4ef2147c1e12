import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { loadScenario } from '../../src/dialogue/loadScenario.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/diagnostics/CD061');
const GOOD: Readonly<Record<string, string>> = Object.fromEntries(
  ['scenario.yaml', 'story.ink'].map((name) => [name, readFileSync(join(FIXTURE, name), 'utf8')]),
);
const EMPATHY = '#id:feel #move:empathy]';
const LAMP = '#id:lamp ';

type Files = Readonly<Record<string, string>>;
const load = (files: Files, id = 'CD061') =>
  loadScenario(
    { id, read: (name) => files[name] ?? null, has: (name) => name in files },
    compileStory,
  );

const change = (from: string, to: string, file = 'story.ink'): Files => {
  expect(GOOD[file]).toContain(from);
  return { ...GOOD, [file]: GOOD[file]?.replace(from, to) ?? '' };
};
const found = (files: Files): string[] =>
  load(files)
    .diagnostics.filter(({ code }) => code !== 'CD061')
    .map(({ code, file, line, message, fix }) => `${code} ${file}:${line} ${message} ${fix}`);

describe('a folder', () => {
  it('with warnings alone gives a scenario to play', () => {
    const { scenario, story } = load(GOOD);
    expect(scenario?.data.id).toBe('CD061');
    expect(scenario?.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(story?.replies.map(({ reply }) => reply.id)).toContain('calm-down');
  });

  it('has the same hash with other words, another with other tags', () => {
    const hash = load(GOOD).scenario?.hash;
    expect(load(change('in a dark corner', 'in the dark')).scenario?.hash).toBe(hash);
    expect(load(change('#move:empathy', '#move:thank,empathy')).scenario?.hash).not.toBe(hash);
  });

  it('tells what is wrong in both files at once, in the order of files and lines', () => {
    const files = {
      ...change('#id:right', '#idd:right'),
      'scenario.yaml': GOOD['scenario.yaml']?.replace('channel: phone', 'channel: fax') ?? '',
    };
    expect(load(files).diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['CD004', 'scenario.yaml'],
      ['CD030', 'story.ink'],
    ]);
  });

  it('may spread its story over files, and each finding names its own', () => {
    const more = '=== more ===\n\nMore. #id:more #fcat:flicker\n-> END\n';
    const files = { ...change('-> lamp\n', 'INCLUDE more.ink\n-> lamp\n'), 'more.ink': more };
    expect(found(files)).toEqual(['CD030 more.ink:3 There is no tag "#fcat". Did you mean #fact?']);
  });

  it('may have a # that is read, once it is written as one', () => {
    const [finding] = found(change('The new lamp', 'Order #4417, the new lamp'));
    expect(finding).toContain('write it as \\#');
    expect(found(change('The new lamp', 'Order \\#4417, the new lamp'))).toEqual([]);
  });

  it('is softened in what it teaches while it is a draft', () => {
    const yaml = GOOD['scenario.yaml']?.replace('minutes: 2', 'minutes: 2\ndraft: true') ?? '';
    const story = change('#move:empathy', '#move:thank')['story.ink'] ?? '';
    const { diagnostics, scenario } = load({ 'scenario.yaml': yaml, 'story.ink': story });
    expect(diagnostics).toMatchObject([
      { code: 'CD060', severity: 'warning' },
      { code: 'CD061', severity: 'warning' },
    ]);
    expect(scenario).not.toBeNull();
    expect(load({ ...GOOD, 'story.ink': story }).scenario).toBeNull();
  });

  it('is not blamed twice for one slip', () => {
    expect(found(change('#move:empathy', '#move:empathie'))).toHaveLength(1);
    expect(found(change('-> lamp\n', 'INCLUDE gone.ink\n-> in_gone\n'))).toHaveLength(1);
    expect(found(change(EMPATHY, '] #id:feel #move:empathy'))).toHaveLength(1);
  });
});

describe('a tag', () => {
  it.each<[string, string, string, string]>([
    ['with no value', EMPATHY, '#id:feel #move:]', 'CD034 story.ink:6 "#move" has no value.'],
    [
      'with the customer’s own move',
      EMPATHY,
      '#id:feel #move:customer:no]',
      'Write #says:no on the customer’s line.',
    ],
    [
      'with a need of no kind',
      EMPATHY,
      '#id:feel #move:empathy #needs:flicker]',
      'CD034 story.ink:6 "flicker" is not something a reply can need.',
    ],
    [
      'with a hold in words',
      EMPATHY,
      '#id:feel #move:empathy #hold:soon]',
      'CD034 story.ink:6 "soon" is not a number of seconds.',
    ],
    [
      'of lines on a reply',
      EMPATHY,
      '#id:feel #move:empathy #inner:x]',
      'CD031 story.ink:6 "#inner" belongs on lines.',
    ],
    ['with no colon', LAMP, '#id:lamp #beat ', 'CD034 story.ink:4 "#beat" has no value.'],
  ])('%s is found', (_, from, to, finding) => {
    expect(found(change(from, to)).join('\n')).toContain(finding);
  });

  it('is found in every case of a choice between words', () => {
    const files = change(
      'No. Goodbye. #id:goodbye',
      '{lamp: No. #id:no #sais:no | Goodbye. #id:bye #singal:anger }',
    );
    expect(found(files).map((finding) => finding.slice(0, 'CD030 story.ink:25'.length))).toEqual([
      'CD030 story.ink:25',
      'CD030 story.ink:25',
    ]);
  });
});

describe('a step', () => {
  it('can be landed by a promise in pieces', () => {
    const pieces = [
      '+ [I send… #id:p1 #compose:more #action:replace]',
      '+ + […I myself… #id:p2 #compose:more #owner:me]',
      '+ + + […by Friday. #id:p3 #compose:done #by:friday]',
    ].join('\n');
    const whole = GOOD['story.ink']?.match(/^\* \[I send.*$/m)?.[0] ?? '';
    expect(found(change(whole, pieces))).toEqual([]);
    expect(found(change(whole, pieces.replace(' #owner:me', ''))).join()).toContain('CD060');
  });

  it('is not landed by a reflection of one fact', () => {
    const files = change('#facts:flicker,third-call]', '#facts:flicker #tempting:It is short.]');
    expect(found(files).join()).toContain('No reply can land the step A1');
  });
});
