/** How much there is in a shipped contact: enough that a second play isn't the first one again. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folders.ts';
import { shippedFolders } from '../support/shipped.ts';

const WHOLE = ['late-delivery', 'billing-surprise', 'abusive-caller'];

describe.each(shippedFolders.filter(({ id }) => WHOLE.includes(id)))('$id', ({ path }) => {
  const { story } = loadFolder(path);
  if (!story) throw new Error(`${path} has no story`);
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

  it('has no pitfall without the reason why a decent agent would say it', () => {
    const weak = replies.filter(
      ({ reply }) => reply.refuses || reply.moves.includes('commit_vague'),
    );
    expect(weak.length).toBeGreaterThan(0);
    expect(weak.filter(({ reply }) => !reply.tempting).map(({ reply }) => reply.id)).toEqual([]);
  });
});
