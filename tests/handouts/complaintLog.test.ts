/** The complaint log of real plays (R143). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaintEntryOf, LOG_COLUMNS } from '../../src/handouts/complaintLog.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { playScript } from '../../src/session/script.ts';
import { complaintLogCsv } from '../../src/words/complaintLogTable.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { shipped, startShipped } from '../support/shipped.ts';

function entryOf(scenario: string, name: string, choose?: readonly string[]) {
  const golden = parseGolden(readFileSync(`scenarios/${scenario}/${name}.transcript`, 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  const runner = startShipped(scenario, golden.seed);
  expect(runner.send({ type: 'answer' }).ok).toBe(true);
  expect(playScript(runner, choose ?? golden.choose)).toEqual({ ok: true });
  return { runner, entry: complaintEntryOf(runner.log) };
}

describe('the entry of a contact', () => {
  it('holds what was filed, what was done about it, and how it ended', () => {
    const { runner, entry } = entryOf('late-delivery', 'textbook');
    const { brief } = runner.contact;
    expect(entry).toMatchObject({
      case: `late-delivery-${runner.log.seed}`,
      customer: `${brief.customer.first} ${brief.customer.last}`,
      channel: 'phone',
      complexity: 'simple',
      outcome: runner.contact.outcome,
      closure: true,
    });
    const filed = new Map(
      runner.log.events.flatMap(({ event }) =>
        event.type === 'wrapup.filed' ? [[event.field, event.value] as const] : [],
      ),
    );
    const { actions, owners, times } = brief.promises;
    const inWords = (
      field: 'promise' | 'owner' | 'due',
      table: Readonly<Record<string, { label: string }>>,
    ) => table[filed.get(field) ?? '']?.label ?? filed.get(field);
    expect(entry.promise).toBe(inWords('promise', actions));
    expect(entry.owner).toBe(inWords('owner', owners));
    expect(entry.due).toBe(inWords('due', times));
    expect(entry.issue).toBe(filed.get('issue'));
    expect(entry.impact).toBeTruthy();
    expect(entry.updates.map(({ what }) => what)).toEqual(['kept_news']);
  });

  it('leaves empty what was never filed, and has no ending while the contact goes on', () => {
    const { entry } = entryOf('late-delivery', 'textbook', []);
    expect(entry).toMatchObject({
      issue: null,
      impact: null,
      promise: null,
      owner: null,
      due: null,
      updates: [],
      outcome: null,
      cause: null,
      closure: false,
    });
  });

  it('says that the customer came back, after the call that never came', () => {
    const { entry } = entryOf('late-delivery', 'repeat-won-back');
    expect(entry.updates.map(({ what }) => what)).toContain('came_back');
  });

  it('is complex once the file has shown it to be', () => {
    expect(entryOf('billing-surprise', 'textbook').entry.complexity).toBe('complex');
  });
});

describe('the file', () => {
  const { entry } = entryOf('late-delivery', 'textbook');

  it.each([
    ['English', en],
    ['German', de],
  ])('has a column for each part of R143 and a row for each case, in %s', (_, catalogue) => {
    const [head, row, ...rest] = complaintLogCsv([entry], catalogue).trimEnd().split('\r\n');
    const cells = (line = '') => line.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(cells(head)).toHaveLength(LOG_COLUMNS.length);
    expect(cells(row)).toHaveLength(LOG_COLUMNS.length);
    expect(rest).toEqual([]);
    expect(row).toContain(entry.customer);
    const { rootCause } = shipped('late-delivery').data;
    const cause = cells(row)[LOG_COLUMNS.indexOf('cause')];
    expect(cause?.slice(1, -1).replaceAll('""', '"')).toBe(rootCause);
  });

  it('is, without an entry, the empty sheet', () => {
    expect(complaintLogCsv([], en).split('\r\n')).toHaveLength(2);
  });
});
