/** How much there is in a shipped contact: enough that a second play isn't the first one again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folders.ts';
import { shippedFolders } from '../support/shipped.ts';

/** Ids of the customer's lines that a test of one of these variables chooses or words. */
function recalling(folder: string, variables: readonly string[]): string[] {
  const asks = new RegExp(`(?:^-|\\{)[^:{}]*\\b(?:${variables.join('|')})\\b[^:{}]*:`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('+') && !line.includes('#who:') && asks.test(line))
    .flatMap((line) => /#id:([\w-]+)/.exec(line)?.[1] ?? []);
}

/** What the customer feels now, and where the talk stands: not what they remember. */
const isPassing = (name: string): boolean =>
  ['heat', 'trust', 'band', 'signal', 'name', 'surname', 'agent', 'company', 'hub'].includes(name);

const WHOLE = ['late-delivery', 'billing-surprise', 'abusive-caller'];

describe.each(shippedFolders.filter(({ id }) => WHOLE.includes(id)))('$id', ({ path }) => {
  const { story, scenario } = loadFolder(path);
  if (!story || !scenario) throw new Error(`${path} has no story`);
  const { replies, lines, outline } = story;

  it('has the rooms, the lines and the replies of a whole contact', () => {
    const customers = lines.filter(({ said }) => said.who === 'customer');
    expect(outline.knots.length).toBeGreaterThanOrEqual(45);
    expect(customers.length).toBeGreaterThanOrEqual(120);
    expect(replies.length).toBeGreaterThanOrEqual(80);
  });

  it('gives at least half of the replies an answer of their own', () => {
    const fragments = outline.fragments;
    const own = fragments.filter(
      (fragment, i) => fragment.kind === 'reply' && fragments[i + 1]?.kind === 'line',
    );
    expect(own.length * 2).toBeGreaterThanOrEqual(replies.length);
  });

  it('recalls in at least ten later lines what was said, noted, promised or got wrong', () => {
    const kept = outline.variables
      .map(({ name }) => name)
      .filter((name) => !(name in scenario.data.vary) && !isPassing(name));
    expect(recalling(path, kept).length).toBeGreaterThanOrEqual(10);
  });

  it('has no pitfall without the reason why a decent agent would say it', () => {
    const weak = replies.filter(
      ({ reply }) => reply.refuses || reply.moves.includes('commit_vague'),
    );
    expect(weak.length).toBeGreaterThan(0);
    expect(weak.filter(({ reply }) => !reply.tempting).map(({ reply }) => reply.id)).toEqual([]);
  });
});
