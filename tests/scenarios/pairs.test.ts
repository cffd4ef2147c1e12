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
  const longer = a.choose.length >= b.choose.length ? a.choose : b.choose;
  const at = longer.findIndex((_, i) => a.choose[i] !== b.choose[i]);
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
const KEYS = 'abusive-caller';

/** The words of the incident, as the log of that pair has them. */
const LOGGED = '@log:Called an idiot, and something obscene. Asked once to stop, and stopped.';

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
  {
    mechanism: 'a word while they speak (R16)',
    scenario: BILL,
    pair: 'nodded',
    parts: ['@encourage', '@let_run'],
    heard: [null, 'You are there? Good.'],
  },
  {
    mechanism: 'a reflection that has the figures in it (R28)',
    scenario: BILL,
    pair: 'figures',
    parts: ['h-full', 'h-thin'],
    heard: ['I can hear that you have those too', 'Which of them did you write down?'],
  },
  {
    mechanism: 'the yes to a hold waited for (R98)',
    scenario: BILL,
    pair: 'hold-yes',
    parts: ['hr-feel', '@hold'],
    finding: 'hold_no_consent',
    heard: ['Thank you. Then read.', 'I was not asked'],
  },
  {
    mechanism: 'an apology that leaves the fault open (R48)',
    scenario: BILL,
    pair: 'fault',
    parts: ['e2-doubt', 'e2-sorry'],
    finding: 'policy_breach',
  },
  {
    mechanism: 'a time that can be kept (R64)',
    scenario: BILL,
    pair: 'friday',
    parts: ['rb-less', 'rb-thanks'],
    finding: 'promise_late',
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'news promised within a long time (R65, R69)',
    scenario: BILL,
    pair: 'within-ten-days',
    parts: ['rb-within', 'rb-whole'],
    finding: 'promise_late',
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'a remedy that meets the need (R72)',
    scenario: BILL,
    pair: 'pause',
    parts: ['w-pause', 'w-dispute'],
    finding: 'remedy_falls_short',
    endings: ['loyal', 'partial'],
  },
  {
    mechanism: 'an owner with a name, said back when asked who (R62, R84)',
    scenario: BILL,
    pair: 'owner',
    parts: ['by-me', 'by-desk'],
    heard: ['Answer or no answer', 'I am left with furniture'],
  },
  {
    mechanism: 'a log that says what was promised (R66)',
    scenario: BILL,
    pair: 'log',
    parts: ['@wrapup:due=thursday-noon', '@wrapup:due=friday'],
    finding: 'log_mismatch',
  },
  {
    mechanism: 'news brought, and not only a call (R81)',
    scenario: BILL,
    pair: 'news',
    parts: ['f-news', 'f-nothing'],
    heard: ['Checked at 11:54', 'And my name, in Friday’s report?'],
  },
  {
    mechanism: 'a word at the time promised, and not silence (R82)',
    scenario: BILL,
    pair: 'silence',
    parts: ['f-news', 'f-tray'],
    finding: 'promise_silent',
    endings: ['loyal', 'repeat_contact'],
  },
  {
    mechanism: 'a promise with somebody and some time in it (R63, R85)',
    scenario: COT,
    pair: 'vague',
    parts: ['at-three', 'at-soon'],
    finding: 'commit_vague',
    endings: ['loyal', 'repeat_contact'],
  },
  {
    mechanism: 'a handover that is briefed (R126)',
    scenario: COT,
    pair: 'handover',
    parts: ['su-warm', 'su-cold'],
    finding: 'cold_transfer',
    endings: ['escalated_well', 'escalated_avoidable'],
  },
  {
    mechanism: 'the hidden need asked for (R31)',
    scenario: COT,
    pair: 'need',
    parts: ['d-matters', 'd-door'],
    endings: ['loyal', 'resolved'],
  },
  {
    mechanism: 'silence where both are speaking (R102)',
    scenario: KEYS,
    pair: 'silence',
    parts: ['o-stop', 'o-rebuke'],
    finding: 'judgemental',
  },
  {
    mechanism: 'the first insult answered (R119)',
    scenario: KEYS,
    pair: 'boundary',
    parts: ['i-boundary', 'i-feel'],
    finding: 'tolerated_abuse',
    endings: ['resolved', 'safety_failed'],
  },
  {
    mechanism: 'a boundary that offers help (R118)',
    scenario: KEYS,
    pair: 'offer',
    parts: ['i-boundary', 'i-hard'],
    heard: ['I know that it wasn’t you', 'Don’t cut me off'],
  },
  {
    mechanism: 'the file read, and the caller believed',
    scenario: KEYS,
    pair: 'believed',
    parts: ['@read:scan', 'i-boundary'],
    heard: ['You went and looked', 'I wanted it said'],
  },
  {
    mechanism: 'the warnings that are due (R118)',
    scenario: KEYS,
    pair: 'warned',
    parts: ['ag-next', 'ag-end'],
    finding: 'ended_without_warning',
    endings: ['safety_closed', 'safety_failed'],
  },
  {
    mechanism: 'an end with a way back (R118)',
    scenario: KEYS,
    pair: 'route',
    parts: ['sl-end', 'sl-slam'],
    finding: 'no_route_back',
    endings: ['safety_closed', 'safety_failed'],
  },
  {
    mechanism: 'a case that somebody owns',
    scenario: KEYS,
    pair: 'owned',
    parts: ['d-own', 'd-wait'],
    finding: 'orphaned_case',
    endings: ['safety_closed', 'safety_failed'],
  },
  {
    mechanism: 'the incident written down (R118)',
    scenario: KEYS,
    pair: 'logged',
    parts: [LOGGED, '@tell_lead'],
    finding: 'not_logged',
    endings: ['resolved', 'safety_failed'],
  },
  {
    mechanism: 'prejudice told to the lead (R118)',
    scenario: KEYS,
    pair: 'told',
    parts: ['@tell_lead', '@recover'],
    finding: 'unreported',
    endings: ['safety_closed', 'safety_failed'],
  },
  {
    mechanism: 'a break before the next contact (R118)',
    scenario: KEYS,
    pair: 'break',
    parts: ['@recover', ''],
    finding: 'no_recovery',
    endings: ['resolved', 'safety_failed'],
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
