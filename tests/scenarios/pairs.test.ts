/**
 * What each mechanism of the conversation is for: two golden plays that part at one act, and what
 * comes of it. `pair-NAME-a` does it as it should be done, `pair-NAME-b` doesn't. After
 * that they go on alike, as far as the customer lets them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';

interface Played {
  readonly seed: number;
  readonly choose: readonly string[];
  readonly debrief: Debrief;
  /** What anybody but the trainee said, line by line. */
  readonly heard: readonly string[];
}

function played(scenario: string, name: string): Played {
  const folder = shippedFolders.find(({ id }) => id === scenario)?.path ?? '';
  const golden = parseGolden(readFileSync(join(folder, `${name}.transcript`), 'utf8'));
  if ('error' in golden) throw new Error(`${name}: ${golden.error}`);
  const { seed, choose } = golden;
  const runner = startShipped(scenario, seed);
  expect(playScript(runner, choose)).toEqual({ ok: true });
  finishScript(runner);
  const heard = runner.log.events.flatMap(({ event }) =>
    event.type === 'customer.said' ? [event.line.text] : [],
  );
  return { seed, choose, debrief: debriefOf(runner.log), heard };
}

/** Lines that one of two plays has, and the other doesn't. */
const onlyIn = (one: Played, other: Played): string[] =>
  one.heard.filter((line) => !other.heard.includes(line));

const codesOf = ({ debrief }: Played): string[] => debrief.findings.map(({ code }) => code);

/** Where two plays part: the item of each, and what each has from there. */
function parting(a: Played, b: Played): readonly [string, string] {
  const at = a.choose.findIndex((item, i) => item !== b.choose[i]);
  return [a.choose[at] ?? '', b.choose[at] ?? ''];
}

interface Pair {
  readonly mechanism: string;
  readonly scenario: string;
  readonly pair: string;
  /** The items at which the two part: first as it should be done, then otherwise. */
  readonly parts: readonly [string, string];
  /** A finding that only the second earns. */
  readonly finding?: string;
  /** How the two end, where that differs. */
  readonly endings?: readonly [string, string];
  /** A piece of what is only heard in the first, and in the second. */
  readonly heard?: readonly [string | null, string | null];
}

const BILL = 'billing-surprise';
const COT = 'late-delivery';

const PAIRS: readonly Pair[] = [
  {
    mechanism: 'a hold asked for (R98)',
    scenario: BILL,
    pair: 'hold-asked',
    parts: ['pt-hold', '@hold'],
    finding: 'hold_no_consent',
  },
  {
    mechanism: 'a length said with it (R98)',
    scenario: BILL,
    pair: 'hold-length',
    parts: ['pt-hold', 'pt-moment'],
    finding: 'hold_no_length',
  },
  {
    mechanism: 'a hold kept to its time (R99)',
    scenario: BILL,
    pair: 'hold-on-time',
    parts: ['@return', '@wait:70'],
    finding: 'hold_overdue',
    heard: ['Back within the minute', 'a minute and 30 seconds'],
  },
  {
    mechanism: 'a summary and a step brought back (R98)',
    scenario: BILL,
    pair: 'hold-brought-back',
    parts: ['bk-whole', 'bk-thanks'],
    finding: 'hold_empty_handed',
  },
  {
    mechanism: 'a page read (R71)',
    scenario: BILL,
    pair: 'page-read',
    parts: ['@read:bill-2', '@return'],
    finding: 'unread_fact',
    endings: ['resolved', 'partial'],
  },
  {
    mechanism: 'a note taken (R18)',
    scenario: BILL,
    pair: 'noted',
    parts: ['@note:two-evenings', 'h-full'],
    heard: ['you have those too', 'Nothing is missing'],
  },
  {
    mechanism: 'a name at a key moment (R94)',
    scenario: BILL,
    pair: 'name',
    parts: ['s-nice', 's-suits'],
    heard: ['It is all right', 'It suits me'],
  },
  {
    mechanism: 'a breath taken (R103)',
    scenario: BILL,
    pair: 'breath',
    parts: ['@breathe', 'h-full'],
    heard: ['a sheet being lined up', null],
  },
  {
    mechanism: 'a smile before the first word (R95)',
    scenario: BILL,
    pair: 'smile',
    parts: ['@smile', 'g-own'],
    heard: ['pleased to be asked', 'with the time'],
  },
  {
    mechanism: 'the customer’s own style (R96)',
    scenario: BILL,
    pair: 'style',
    parts: ['e-order', 'e-warm'],
    heard: ['it is the correct one', 'We have a contract'],
  },
  {
    mechanism: 'lines of one’s own (R108)',
    scenario: BILL,
    pair: 'phrase-book',
    parts: ['g-own', 'g-stock'],
    finding: 'scripted',
  },
  {
    mechanism: 'identity asked for once they are heard',
    scenario: BILL,
    pair: 'verified-late',
    parts: ['g-own', 'g-verify'],
    finding: 'rushed',
  },
  {
    mechanism: 'identity before account detail',
    scenario: BILL,
    pair: 'verified-first',
    parts: ['ch-two', 'ch-skip'],
    finding: 'disclosure',
  },
  {
    mechanism: 'the talk-over protocol (R102)',
    scenario: BILL,
    pair: 'talk-over',
    parts: ['to-stop', 'to-rebuke'],
    finding: 'judgemental',
    heard: ['not doing that back', 'Then do not explain'],
  },
  {
    mechanism: 'a beat let run (R15)',
    scenario: COT,
    pair: 'interrupted',
    parts: ['@let_run', '@interrupt'],
    finding: 'interrupt',
    heard: [null, 'Let me get to the end this time'],
  },
  {
    mechanism: 'a no that is honoured (R57)',
    scenario: BILL,
    pair: 'back-after-no',
    parts: ['n-back', 'n-on'],
    finding: 'ignored_no',
  },
  {
    mechanism: 'asking whether it suits (R75)',
    scenario: BILL,
    pair: 'asked-if-it-suits',
    parts: ['s-suits', 's-noted'],
    finding: 'assumed_agreement',
    endings: ['resolved', 'partial'],
  },
  {
    mechanism: 'a reference in writing (R80)',
    scenario: BILL,
    pair: 'columns',
    parts: ['rb-whole', 'rb-thanks'],
    heard: ['Three columns', 'The columns are as they were'],
  },
  {
    mechanism: 'a lead who is told all of it (R126)',
    scenario: BILL,
    pair: 'brief',
    parts: ['dq-what', 'dq-passes'],
    finding: 'customer_repeats',
  },
  {
    mechanism: 'the closing question (R83)',
    scenario: BILL,
    pair: 'closing',
    parts: ['cl-record', 'cl-thanks'],
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'the hidden need met',
    scenario: BILL,
    pair: 'need',
    parts: ['m-need', 'm-typing'],
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'a promise kept at its time (R81)',
    scenario: BILL,
    pair: 'thursday',
    parts: ['f-news', 'f-three'],
    finding: 'promise_late',
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'two ways and a reason, and not a stop (R76, R77)',
    scenario: BILL,
    pair: 'options',
    parts: ['o-two', 'o-stop'],
    finding: 'hard_stop',
  },
  {
    mechanism: 'a promise kept the second time (R85)',
    scenario: COT,
    pair: 'rung-again',
    parts: ['rk-ring', 'rk-next'],
    finding: 'promise_silent',
    endings: ['resolved', 'repeat_contact'],
  },
];

describe.each(PAIRS)('$mechanism', ({ scenario, pair, parts, finding, endings, heard }) => {
  const [a, b] = [played(scenario, `pair-${pair}-a`), played(scenario, `pair-${pair}-b`)];

  it('is all that the two plays part over', () => {
    expect(a.seed).toBe(b.seed);
    expect(parting(a, b)).toEqual(parts);
  });

  it('shows', () => {
    expect(finding ?? endings ?? heard).toBeDefined();
    if (finding) {
      const times = (play: Played) => codesOf(play).filter((code) => code === finding).length;
      expect(times(b)).toBeGreaterThan(times(a));
    }
    if (endings) expect([a.debrief.outcome, b.debrief.outcome]).toEqual(endings);
    if (heard) {
      const [first, second] = heard;
      if (first !== null) expect(onlyIn(a, b).join('\n')).toContain(first);
      if (second !== null) expect(onlyIn(b, a).join('\n')).toContain(second);
    }
  });
});

describe('every pair beside a scenario', () => {
  const pairs = shippedFolders.flatMap(({ id, path }) =>
    readdirSync(path).flatMap((name) => {
      const pair = /^pair-(.+)-a\.transcript$/.exec(name)?.[1];
      return pair ? [{ id, pair }] : [];
    }),
  );

  it.each(pairs)('$id/$pair parts at one act, and something comes of it', ({ id, pair }) => {
    const [a, b] = [played(id, `pair-${pair}-a`), played(id, `pair-${pair}-b`)];
    const [first, second] = parting(a, b);
    expect(first).not.toBe(second);
    const comes =
      a.debrief.outcome !== b.debrief.outcome ||
      codesOf(a).join() !== codesOf(b).join() ||
      onlyIn(a, b).length + onlyIn(b, a).length > 0;
    expect(comes).toBe(true);
  });
});
