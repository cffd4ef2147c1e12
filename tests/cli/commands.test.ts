import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/run.ts';
import { DIAGNOSTIC_CODES } from '../../src/dialogue/diagnostics.ts';
import { FRAMEWORK_IDS } from '../../src/heat/frameworks.ts';
import { LOG_VERSION } from '../../src/log/log.ts';
import { cli, type TemporaryRoot, temporaryRoot } from '../support/cli.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/diagnostics');
const SHIPPED = 'late-delivery';
/** What stands in a report where no plays were walked. */
const NOT_WALKED = {
  explored: null,
  endings: null,
  strategies: null,
  choices: null,
  longest: null,
};

let root: TemporaryRoot;
beforeEach(() => {
  root = temporaryRoot();
});
afterEach(() => root.remove());
const here = (words: string) => cli(words.split(' '), { root: root.path });

describe('cooldown', () => {
  it('has the commands of its manual', () => {
    expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual([
      ...['check', 'debrief', 'graph', 'list', 'new', 'play', 'trace', 'translate'],
    ]);
  });

  it.each(COMMANDS)('explains $name', async ({ name, options }) => {
    const { code, out, err } = await cli([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: cooldown ${name}`);
    for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
  });

  it('explains itself when asked, and when called with nothing', async () => {
    const asked = await cli(['--help']);
    const bare = await cli([]);
    expect(asked.code).toBe(0);
    for (const { name } of COMMANDS) expect(asked.out).toContain(`  ${name} `);
    expect(bare).toEqual({ code: 2, out: '', err: asked.out });
  });

  it.each<[string, string]>([
    ['chek', 'there is no command "chek".\n  Did you mean check?'],
    ['frobnicate', 'there is no command "frobnicate".\n  See: cooldown --help'],
    ['list --jason', "Unknown option '--jason'"],
    ['list twice', '"twice" is one argument too many.'],
    ['new', 'NAME is missing.'],
    ['play', 'ID is missing.'],
    ['debrief', 'LOG.json is missing.'],
    ['graph', 'ID is missing.'],
    ['play x --seed', '--seed'],
    ['play late-delivery --seed one', '"one" is no seed.'],
    ['play late-delivery --framework heat', 'There is no framework "heat".'],
    ['play late-delivery --mode easy', 'There is no mode "easy".'],
    [
      'play late-delivry --choose a',
      'There is no scenario or folder "late-delivry".\n  Did you mean late-delivery?',
    ],
    ['graph late-delivery --format svg', 'There is no format "svg".'],
    ['check nowhere', 'There is no scenario or folder "nowhere".'],
    ['debrief nowhere.json', 'There is no file "nowhere.json".'],
  ])('refuses `%s`, with nothing on standard output', async (words, message) => {
    const { code, out, err } = await cli(words.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^cooldown.*\n {2}\S/);
  });
});

describe('cooldown list', () => {
  it('has what there is, as JSON', async () => {
    const { code, out } = await cli(['list', '--json']);
    const { scenarios, frameworks } = JSON.parse(out);
    expect(code).toBe(0);
    expect(scenarios).toContainEqual({
      id: SHIPPED,
      title: expect.any(String),
      channel: 'phone',
      framework: 'heat.apologise',
      minutes: expect.any(Number),
    });
    expect(frameworks.map(({ id }: { id: string }) => id)).toEqual(FRAMEWORK_IDS);
    expect(frameworks[0].steps[0]).toEqual({ id: 'H', label: 'Hear' });
  });

  it('has the same for reading', async () => {
    const { out } = await cli(['list']);
    for (const id of [SHIPPED, ...FRAMEWORK_IDS]) expect(out).toContain(id);
  });

  it('lists the rest where one can’t be read, and says so', async () => {
    await here('new good');
    root.write('scenarios/bad/scenario.yaml', 'title: "');
    const { code, out, err } = await here('list --json');
    expect(code).toBe(1);
    expect(JSON.parse(out).scenarios.map(({ id }: { id: string }) => id)).toEqual(['good']);
    expect(err).toContain('"bad" can’t be read.\n  Run: cooldown check bad');
  });
});

describe('cooldown new', () => {
  it('writes a folder that passes the strictest check, and says what is next', async () => {
    const { code, out } = await here('new lost-luggage');
    expect(code).toBe(0);
    expect(out).toContain('scenarios/lost-luggage is there');
    expect(out).toContain('npx cooldown check lost-luggage');
    expect(readdirSync(join(root.path, 'scenarios/lost-luggage'))).toEqual([
      'scenario.yaml',
      'story.ink',
    ]);
    const check = await here('check lost-luggage --strict');
    expect(check.out).toContain('ok      lost-luggage: nothing to mend\n');
    expect(check.code).toBe(0);
  });

  it('leaves what is there alone', async () => {
    root.write('scenarios/mine/story.ink', 'My own words.');
    const { code, err } = await here('new mine');
    expect(code).toBe(2);
    expect(err).toContain('There is a scenarios/mine already.');
    expect(readFileSync(join(root.path, 'scenarios/mine/story.ink'), 'utf8')).toBe('My own words.');
  });

  it.each(['Lost', 'lost luggage', '../lost', 'lost--luggage', '-lost', 'lost_luggage', ''])(
    'refuses the name "%s"',
    async (name) => {
      const { code, err } = await cli(['new', '--', name], { root: root.path });
      expect(code).toBe(2);
      expect(err).toMatch(/can’t be a scenario’s name|NAME is missing/);
      expect(readdirSync(join(root.path, 'scenarios'))).toEqual(['cast.yaml', 'organisation.yaml']);
    },
  );

  it('can be played to a customer who would come back', async () => {
    await here('new cake');
    const { code, out } = await here(
      `play cake --choose ring-name,@let_run,@note:party,@read:order,hear-all,feel-laugh,sorry-box,act-top,who-me,when-three,close-suit,close-ask,@wrapup:owner=me,@wrapup:done,follow-news`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/· loyal\n$/);
  });
});

describe('cooldown check', () => {
  it('finds nothing wrong with the files of a shipped scenario', async () => {
    const { code, out } = await cli(['check', SHIPPED, '--quick', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      scenarios: [{ id: SHIPPED, ok: true, failure: null, diagnostics: [], ...NOT_WALKED }],
      shared: [],
    });
  });

  it('tells what it walked, every ending with its shortest play, and how cues fare', async () => {
    const { out } = await cli(['check', 'threat-call', '--json']);
    const [report] = JSON.parse(out).scenarios;
    expect(report.explored).toMatchObject({ complete: true, variations: 4 });
    expect(report.endings.safety_closed).toMatchObject({ reachable: true });
    expect(report.endings.loyal).toMatchObject({ reachable: false, shortest: null });
    expect(report.strategies.random.runs).toBe(10_000);
    expect(Object.keys(report.choices.cues)).toEqual([
      ...['longest', 'first', 'politest', 'timed', 'echo'],
    ]);
  });

  it('tells a finding as JSON in the documented shape', async () => {
    const { code, out } = await cli(['check', join(FIXTURES, 'CD033'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      scenarios: [
        {
          id: 'CD033',
          ok: false,
          failure: null,
          diagnostics: [
            {
              code: 'CD033',
              severity: 'error',
              file: 'story.ink',
              line: 6,
              message: 'There is no move "tank".',
              fix: 'Did you mean thank?',
            },
          ],
          ...NOT_WALKED,
        },
      ],
      shared: [],
    });
  });

  it('groups findings by scenario and file, with place, number and fix', async () => {
    const { out } = await cli(['check', FIXTURES, '--quick']);
    const ofFiles = DIAGNOSTIC_CODES.filter((code) => !code.startsWith('CD2'));
    for (const code of ofFiles) expect(out).toContain(` ${code}  `);
    expect(out).toMatch(
      /failed {2}CD033: 1 error\n\n\S*CD033\/story\.ink:6 {2}error CD033 {2}There is no move "tank"\.\n {4}Did you mean thank\?\n/,
    );
    expect(out).toContain('ok      CD061: 1 warning');
  });

  it('lets warnings pass unless it is told to be strict', async () => {
    expect((await cli(['check', join(FIXTURES, 'CD061'), '--quick'])).code).toBe(0);
    expect((await cli(['check', join(FIXTURES, 'CD061'), '--quick', '--strict'])).code).toBe(1);
  });

  it('takes ids, folders, files in them, and folders of folders', async () => {
    await here('new one');
    await here('new two');
    const idsOf = async (words: string): Promise<string[]> =>
      JSON.parse((await here(`check ${words} --quick --json`)).out).scenarios.map(
        ({ id }: { id: string }) => id,
      );
    expect(await idsOf('one')).toEqual(['one']);
    expect(await idsOf('scenarios/two')).toEqual(['two']);
    expect(await idsOf('scenarios/two/story.ink one')).toEqual(['two', 'one']);
    expect(await idsOf('scenarios')).toEqual(['one', 'two']);
    expect(JSON.parse((await here('check --quick --json')).out).scenarios).toHaveLength(2);
  });

  it.each<[string, string, RegExp]>([
    ['cast.yaml', 'people: [', /scenarios\/cast\.yaml:1 {2}error CD003 .*\n {4}\S/],
    ['cast.yaml', 'peple: []', /scenarios\/cast\.yaml:1 {2}error CD00[56] .*"?peo?ple.*\n {4}\S/],
    [
      'organisation.yaml',
      'passMark: 700',
      /scenarios\/organisation\.yaml:1 {2}error CD004 .*passMark/,
    ],
  ])('names what is wrong with %s: %s', async (file, text, finding) => {
    await here('new one');
    root.write(`scenarios/${file}`, text);
    const { code, out } = await here(file === 'cast.yaml' ? 'check one' : 'check one --quick');
    expect(code).toBe(1);
    expect(out).toMatch(finding);
    const quick = JSON.parse((await here('check one --quick --json')).out);
    expect(quick.scenarios[0].ok).toBe(true);
    expect(quick.shared[0].file).toBe(file);
    const played = await here('play one --choose ring-name');
    expect(played).toMatchObject({ code: 1, err: expect.stringContaining(file) });
  });

  it('says which of the shared files is not there', async () => {
    await here('new one');
    rmSync(join(root.path, 'scenarios/cast.yaml'));
    const { code, out } = await here('check one --quick');
    expect(code).toBe(1);
    expect(out).toContain('There is no cast.yaml in the folder scenarios');
  });

  it('says what is missing from an empty folder', async () => {
    root.write('scenarios/empty/README', '');
    const { code, out } = await here('check empty');
    expect(code).toBe(1);
    expect(out).toContain('CD001');
    expect(out).toContain('CD002');
  });
});

describe('cooldown play', () => {
  const OPENING = 'ring-name,@let_run,@note:party';

  beforeEach(async () => {
    await here('new cake');
  });

  it('prints identical bytes twice, as a log with simulated time', async () => {
    const words = `play cake --seed 7 --choose ${OPENING},hear-name --json`;
    const [first, second] = [await here(words), await here(words)];
    expect(first.out).toBe(second.out);
    const log = JSON.parse(first.out);
    expect(log).toMatchObject({
      version: LOG_VERSION,
      scenario: { id: 'cake', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      framework: 'heat.apologise',
      seed: 7,
    });
    expect(log.events[0].event).toMatchObject({ type: 'contact.started', mode: 'practice' });
    const times = log.events.map(({ at }: { at: number }) => at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
    expect(times.at(-1)).toBeGreaterThan(5000);
  });

  it('has a follow-up for what was promised, and not for something else', async () => {
    const talk = `${OPENING},hear-all,feel-laugh,sorry-box`;
    const top = await here(
      `play cake --choose ${talk},act-top,who-me,when-three,close-ask,follow-news`,
    );
    expect(top).toMatchObject({ code: 0, out: expect.stringContaining('Brian!') });
    const money = `${talk},act-refund,who-me,when-three,close-ask`;
    const refund = await here(`play cake --choose ${money},money-news`);
    expect(refund).toMatchObject({ code: 0, out: expect.stringContaining('On its way.') });
    expect((await here(`play cake --choose ${money},follow-news`)).code).toBe(2);
  });

  it('draws another customer for another seed, and scores under another framework', async () => {
    const play = async (options: string) =>
      JSON.parse((await here(`play cake --choose ring-name --json ${options}`)).out);
    const customers = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5]) {
      customers.add((await play(`--seed ${seed}`)).events[0].event.brief.customer.first);
    }
    expect(customers.size).toBeGreaterThan(1);
    const other = await play('--framework act --mode assessed');
    expect(other.framework).toBe('act');
    expect(other.events[0].event.mode).toBe('assessed');
  });

  it('exits with 3 where the choices run out, and says what is on offer', async () => {
    const { code, out, err } = await here(`play cake --choose ${OPENING}`);
    expect(code).toBe(3);
    for (const text of [out, err]) {
      for (const item of ['hear-all', 'hear-name', '@read:order', '@note:wrong-name', '@breathe']) {
        expect(text).toContain(item);
      }
      expect(text).not.toContain('@note:party');
    }
    expect(err).toContain('the items ran out before the end');
  });

  it('exits with 3 before the first choice too', async () => {
    const { code, out } = await here('play cake');
    expect(code).toBe(3);
    expect(out).toContain('On offer: ring-name ring-number');
  });

  it('keeps standard output clean for the log', async () => {
    const { code, out } = await here(`play cake --choose ${OPENING} --json`);
    expect(code).toBe(3);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it.each<[string, string]>([
    ['feel-laugh', 'item 4: "feel-laugh" is not on offer at this point.'],
    ['@dance', 'item 4: There is no act "@dance".'],
    ['@wait:long', 'item 4: "@wait:long" lacks a usable value.'],
    ['@wrapup:mood=fine', 'item 4: "@wrapup:mood=fine" lacks a usable value.'],
  ])('refuses the item %s', async (item, message) => {
    const { code, out, err } = await here(`play cake --choose ${OPENING},${item}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('hear-all');
  });

  it('says where the story goes round and round, and exits with 1', async () => {
    const { code, out, err } = await cli([
      ...['play', join(FIXTURES, 'CD216'), '--choose', 'hear-bulb'],
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('item 1: The story goes round and round through hub');
    expect(err).toContain('Run: cooldown check CD216');
  });

  it('does not play what has errors', async () => {
    root.write('scenarios/cake/story.ink', 'Hello #idd:x\n-> END');
    const { code, out, err } = await here('play cake --choose a');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Run: cooldown check cake');
  });
});

describe('cooldown debrief', () => {
  const CHOICES = 'ring-name,@let_run,hear-fix,hear-name,hear-typo';
  let log = '';

  beforeEach(async () => {
    await here('new cake');
    log = (await here(`play cake --choose ${CHOICES} --json`)).out;
    root.write('log.json', log);
  });

  it('has the documented fields, and the same bytes twice', async () => {
    const first = await here('debrief log.json --json');
    expect(first).toEqual(await here('debrief log.json --json'));
    expect(Object.keys(JSON.parse(first.out))).toEqual(
      expect.arrayContaining([
        ...['version', 'scenario', 'framework', 'outcome', 'heat', 'trust', 'turns', 'conformance'],
        ...['safety', 'findings', 'turningPoint', 'focus', 'scorecard', 'measures', 'promises'],
      ]),
    );
  });

  it('is scored under another framework with the heat unchanged', async () => {
    const own = JSON.parse((await here('debrief log.json --json')).out);
    const other = JSON.parse((await here('debrief log.json --framework act --json')).out);
    expect(other.framework).toBe('act');
    expect(other.heat).toEqual(own.heat);
    expect(other.conformance).not.toEqual(own.conformance);
  });

  it('judges its promises by another deadline policy, and refuses one that there is not (R70)', async () => {
    const { code, out } = await here('debrief log.json --deadlines telco --json');
    expect(code).toBe(0);
    expect(JSON.parse(out).heat).toEqual(
      JSON.parse((await here('debrief log.json --json')).out).heat,
    );
    const wrong = await here('debrief log.json --deadlines telecom');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('telco') });
  });

  it('reads well in a terminal', async () => {
    const { code, out } = await here('debrief log.json');
    expect(code).toBe(0);
    expect(out).toContain('Sixty candles and a typo');
    expect(out).toContain('Solving before hearing (Turn 3)');
    expect(out).toContain('“I’ll have a new top made…” They had not been heard yet');
    expect(out).toContain('H  Hear: tried, did not land');
    expect(out).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it.each<[string, (text: string) => string, string]>([
    ['is no JSON', () => '{', 'bad_json'],
    ['is something else', () => '{}', 'not_a_log'],
    [
      'is of a later version',
      (text) => text.replace(`"version":${LOG_VERSION}`, '"version":9'),
      'too_new',
    ],
    ['has a gap', (text) => text.replace('"seq":3', '"seq":4'), 'missing_event'],
    ['has a field wrong', (text) => text.replace('"seed":1', '"seed":"one"'), 'malformed'],
    [
      'has no beginning',
      (text) => text.replace(/"events":\[.*\]/s, '"events":[]'),
      'ends before the contact began',
    ],
  ])('refuses a log that %s', async (_, change, message) => {
    expect(change(log)).not.toBe(log);
    root.write('log.json', change(log));
    const { code, out, err } = await here('debrief log.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });
});

describe('cooldown graph', () => {
  it('draws the machine that a scenario runs as', async () => {
    const { code, out } = await cli(['graph', SHIPPED]);
    expect(code).toBe(0);
    expect(out).toMatch(/^stateDiagram-v2\n {2}\[\*\] --> ringing\n/);
    expect(out).toContain('ringing --> customerSpeaking: call.answered');
    expect(out).toContain('permissionAsked');
    // Names with a dot in them would be drawn as one odd word.
    expect(out.split('\n').filter((line) => /^\s*\w+\.\w+ -->/.test(line))).toEqual([]);
  });

  it('has the same as data', async () => {
    const { out } = await cli(['graph', SHIPPED, '--format', 'json']);
    const graph = JSON.parse(out);
    expect(graph).toMatchObject({ scenario: SHIPPED, id: 'conversation', initial: 'ringing' });
    const states = graph.states.map(({ id }: { id: string }) => id);
    expect(states).toContain('permissionAsked');
    expect(await cli(['graph', SHIPPED, '--json'])).toMatchObject({ out });
  });

  it('leaves out what a scenario gives no occasion for', async () => {
    await here('new cake');
    const { out } = await here('graph cake');
    expect(out).toContain('customerSpeaking_pause');
    expect(out).not.toMatch(/permissionAsked|talkOver|onHold|safety/);
  });
});
