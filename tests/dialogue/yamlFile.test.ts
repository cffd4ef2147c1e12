import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCast } from '../../src/dialogue/readCast.ts';
import { readOrganisation } from '../../src/dialogue/readOrganisation.ts';
import { readScenarioYaml } from '../../src/dialogue/readScenarioYaml.ts';
import { DEFAULT_SAFETY_POLICY } from '../../src/heat/safety.ts';

const good = readFileSync(
  join(import.meta.dirname, '../fixtures/diagnostics/CD061/scenario.yaml'),
  'utf8',
);

/** The findings after one replacement, as `CODE line message → fix`. */
const after = (from: string, to: string): string[] => {
  expect(good).toContain(from);
  return readScenarioYaml(good.replace(from, to)).diagnostics.map(
    ({ code, line, message, fix }) => `${code} ${line} ${message} ${fix}`,
  );
};

describe('a field of scenario.yaml', () => {
  it.each<[string, string, string]>([
    [
      'style: direct',
      'style: relaitonal',
      'CD004 17 customer.style is "relaitonal"; it must be one of direct, relational, policy. Did you mean relational?',
    ],
    [
      'heat: 50',
      'heat: 120',
      'CD004 18 customer.heat is 120; it must be from 0 to 100, in steps of 0.1.',
    ],
    ['heat: 50', 'heat: hot', 'CD004 18 customer.heat is "hot"; it must be a number.'],
    ['E: 1,', 'E: 0.25,', 'CD004 20 customer.weights.E is 0.25; it must be from 0.5 to 2'],
    ['E: 1,', '', 'CD006 20 The field customer.weights.E is missing.'],
    ['minutes: 2', 'minutes: 2.5', 'CD004 8 minutes is 2.5; it must be a whole number.'],
    ['minutes: 2', 'minutes: 0', 'CD004 8 minutes is 0; it must be at least 1.'],
    ['minutes: 2', 'minutes: 90', 'CD004 8 minutes is 90; it must be at most 60.'],
    ['agent: Robin', 'agent: ""', 'CD004 11 agent is ""; it must not be empty.'],
    [
      'briefing: [A customer rings about a lamp.]',
      'briefing: A customer rings.',
      'CD004 12 briefing is "A customer rings."; it must be a list',
    ],
    [
      'kind: what',
      'kinds: what',
      'CD005 25 There is no field facts.flicker.kinds. Did you mean kind?',
    ],
    [
      'title: The order,',
      'titel: The order,',
      'CD005 28 There is no field pages[0].titel. Did you mean title?',
    ],
    ['[[Lamp, bought in May]]', '[[Lamp]]', 'CD006 28 The field pages[0].rows[0][1] is missing.'],
    [
      'promises:',
      'vary: { mood: [calm] }\npromises:',
      'CD004 29 vary.mood is a list of 1; it must have at least 2 entries.',
    ],
    ['minutes: 2', `minutes: 2\nrootCause: ${'word '.repeat(26)}`, 'it must be at most 25 words.'],
    ['  third-call:', '  third call:', 'must be letters, digits and hyphens'],
    ['format: 1', 'format: "1"', 'CD009 1 format is "1"; it must be 1.'],
  ])('%s changed to %s', (from, to, finding) => {
    expect(after(from, to).join('\n')).toContain(finding);
  });

  it('is reported together with every other that is wrong', () => {
    const both = good.replace('heat: 50', 'heat: hot').replace('trust: 40', 'trust: low');
    expect(readScenarioYaml(both).diagnostics.map(({ line }) => line)).toEqual([18, 19]);
  });

  it.each([
    ['a list', '- a\n- b\n'],
    ['text', 'hello\n'],
    ['nothing', ''],
    ['a comment', '# later\n'],
  ])('is missing from a file that holds %s', (_, text) => {
    const { data, diagnostics } = readScenarioYaml(text);
    expect(data).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each<[string, string, number, RegExp]>([
    ['a quote that is not closed', good.replace('title: A', 'title: "A'), 3, /^Close the quote/],
    ['uneven spaces', good.replace('  trust: 40', ' trust: 40'), 19, /spaces/],
    ['a tab', good.replace('  trust: 40', '\ttrust: 40'), 19, /^Put spaces/],
    ['a field twice', good.replace('  trust: 40', '  heat: 40'), 19, /^Keep one of the two/],
    ['a second colon', good.replace('title: A', 'title: So: A'), 3, /in quotes/],
    ['a value that begins with @', good.replace('title: A', 'title: @A'), 3, /in quotes/],
  ])('can’t be read after %s, and says what to do about that', (_, text, line, fix) => {
    const { diagnostics } = readScenarioYaml(text);
    expect(diagnostics).toMatchObject([{ code: 'CD003', line, fix: expect.stringMatching(fix) }]);
  });
});

describe('organisation.yaml', () => {
  const text = readFileSync(join(import.meta.dirname, '../../scenarios/organisation.yaml'), 'utf8');

  it('has a pass mark on the scale of the scorecard', () => {
    expect(readOrganisation(text)).toMatchObject({ data: { passMark: 70 }, diagnostics: [] });
  });

  it('says how many warnings are due, and how they are said', () => {
    const { data } = readOrganisation(text);
    expect(data?.warningsFor).toEqual({ abuse: 2, slur: 1 });
    expect(Object.values(data?.warningWords ?? {}).every((words) => words.endsWith('.'))).toBe(
      true,
    );
  });

  it('may leave warnings out: then the default holds, and nothing is suggested', () => {
    expect(readOrganisation('passMark: 70').data).toEqual({
      passMark: 70,
      warningsFor: DEFAULT_SAFETY_POLICY.warningsFor,
    });
  });

  it.each([
    ['passMark: 120', 'CD004', 'passMark is 120; it must be at most 100.'],
    ['passMark: high', 'CD004', 'passMark is "high"; it must be a number.'],
    ['passmark: 70', 'CD005', 'There is no field passmark. Did you mean passMark?'],
    ['', 'CD006', 'The field passMark is missing.'],
    [
      'passMark: 70\nwarningsFor: { abuse: 9, slur: 1 }',
      'CD004',
      'warningsFor.abuse is 9; it must be at most 5.',
    ],
    [
      'passMark: 70\nwarningsFor: { abuse: 1.5, slur: 1 }',
      'CD004',
      'warningsFor.abuse is 1.5; it must be a whole number.',
    ],
    ['passMark: 70\nwarningsFor: { abuse: 2 }', 'CD006', 'The field warningsFor.slur is missing.'],
    ['passMark: 70\nwarningsfor: {}', 'CD005', 'Did you mean warningsFor?'],
    [
      "passMark: 70\nwarningWords: { boundary: ' ', consequence: B, ending: C }",
      'CD004',
      'warningWords.boundary',
    ],
  ])('is refused as "%s"', (changed, code, message) => {
    const { data, diagnostics } = readOrganisation(changed);
    expect(data).toBeNull();
    expect(diagnostics.map((one) => [one.code, `${one.message} ${one.fix}`])).toContainEqual([
      code,
      expect.stringContaining(message),
    ]);
  });
});

describe('cast.yaml', () => {
  const cast = readFileSync(join(import.meta.dirname, '../../scenarios/cast.yaml'), 'utf8');

  it('is read', () => {
    expect(readCast(cast).data?.people.length).toBeGreaterThan(9);
  });

  it('names a wrong field with its line', () => {
    const { line, message } =
      readCast(cast.replace('skin: wheat', 'skin: teal')).diagnostics[0] ?? {};
    expect(cast.split('\n')[(line ?? 0) - 1]).toContain('skin: wheat');
    expect(message).toMatch(/^people\[0\]\.look\.skin is "teal"; it must be one of porcelain, /);
  });

  it('refuses two people with one id', () => {
    const twice = cast.replace('id: conrad-weiss', 'id: maya-brandt');
    expect(readCast(twice).diagnostics[0]?.message).toBe(
      'In the file, two people have the same id.',
    );
  });
});
