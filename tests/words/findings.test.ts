import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/debrief/findingCodes.ts';
import { LOOP_SIGNALS } from '../../src/heat/framework.ts';
import { namesIn } from '../../src/words/catalogue.ts';
import { en } from '../../src/words/en.ts';
import { tellFinding } from '../../src/words/tellFinding.ts';

const params = {
  step: 'H',
  stepLabel: 'Hear',
  before: 'E',
  beforeLabel: 'Empathise',
  title: 'Stock',
  cause: 'The status is set by rule.',
  count: 4,
  seconds: 30,
  fields: 'issue, owner, due',
  signal: 'new_concern',
};
const QUOTE = 'I can send it now.';
const told = FINDING_CODES.map((code) => ({
  code,
  quoted: tellFinding({ code, quote: QUOTE, params }, en),
  bare: tellFinding({ code, quote: null, params }, en),
}));

const BANNED = /you should have|\balways\b|\bnever\b|remember to/i;
const AMERICAN = /\b\w+iz(e|ed|ing|ation)\b|\bcolor|\bbehavior|\bcenter\b/i;
const words = (text: string): number => text.split(/\s+/).length;

describe.each(told)('$code', ({ quoted, bare }) => {
  it('begins with the quote where there is one', () => {
    expect(quoted.heard).toBe(`“${QUOTE}” ${bare.heard}`);
  });

  it('is told in a coach’s voice, in 25 words at most', () => {
    for (const text of Object.values(bare)) {
      expect(namesIn(text)).toEqual([]);
      expect(words(text)).toBeLessThanOrEqual(25);
      expect(text).not.toMatch(BANNED);
      expect(text).not.toMatch(AMERICAN);
    }
    expect(bare.heard).toMatch(/^[A-Z].*[.”]$/s);
    expect(bare.next).toMatch(/^[A-Z].*[.?”]$/s);
    expect(bare.name).toMatch(/^[A-Z].*[^.]$/);
  });
});

describe('the words of findings', () => {
  it('are different for different codes', () => {
    expect(new Set(told.map(({ bare }) => bare.name)).size).toBe(FINDING_CODES.length);
    expect(new Set(told.map(({ bare }) => bare.heard)).size).toBe(FINDING_CODES.length);
  });

  it('name fields and signals as people do', () => {
    const tell = (code: 'log_incomplete' | 'signal_ignored', over: object) =>
      tellFinding({ code, quote: null, params: { ...params, ...over } }, en).heard;
    expect(tell('log_incomplete', {})).toBe(
      'The log entry has nothing for: issue, owner and due time.',
    );
    for (const signal of LOOP_SIGNALS) {
      expect(tell('signal_ignored', { signal })).toContain(en[`finding.signal.${signal}`]);
    }
  });
});
