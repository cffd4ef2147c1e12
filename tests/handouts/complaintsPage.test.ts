/** The complaints page as files to take away (R147). */
import { describe, expect, it } from 'vitest';
import {
  complaintsPageHtml,
  complaintsPageMarkdown,
  complaintsPageOf,
  gapsIn,
} from '../../src/words/complaintsPageFile.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';

describe.each([
  ['en', en],
  ['de', de],
] as const)('the complaints page in %s', (language, catalogue) => {
  const page = complaintsPageOf(catalogue);
  const html = complaintsPageHtml(page, language, catalogue);
  const markdown = complaintsPageMarkdown(page, catalogue);

  it('marks every gap, and the line that asks for them to be filled', () => {
    const gaps = gapsIn(page);
    expect(gaps).toBeGreaterThan(10);
    expect(html.match(/<mark>/g)).toHaveLength(gaps + 1);
    expect(markdown.match(/\*\*\[/g)).toHaveLength(gaps);
    expect(html).toContain(String(gaps));
    // Nothing in brackets escapes the mark.
    expect(html.replaceAll(/<mark>.*?<\/mark>/g, '')).not.toMatch(/[[\]]/);
  });

  it('says how, what, when, and where to go outside', () => {
    expect(page.sections).toHaveLength(7);
    expect(markdown.match(/^## /gm)).toHaveLength(7);
    expect(markdown).toMatch(/^1\. .+\n2\. /m);
  });

  it('stands alone', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    expect(html).not.toMatch(/<script|https?:|src=|href=/);
  });
});
