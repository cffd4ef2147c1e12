import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, createServer, type HotPayload, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenarios } from '../../build/scenarios.ts';
import type { Scenario, ScenarioCard } from '../../src/dialogue/scenarioSchema.ts';
import { type HmrClient, listenToHmr } from '../support/hmrClient.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const SHIPPED = join(import.meta.dirname, '../../scenarios');
const PAGE = `
  import { cards, loadOpening, loadStory } from 'virtual:scenarios';
  import { people } from 'virtual:cast';
  import { organisation } from 'virtual:organisation';
  document.title = cards[0].title + people[0].id + organisation.passMark;
  const { id } = cards[0];
  loadOpening(id).then(({ data }) => { document.body.title = data.title; });
  loadStory(id).then((story) => { document.body.textContent = story; });
`;

let root = '';
const story = () => join(root, 'scenarios/CD061/story.ink');
const edit = (from: string, to: string): void => {
  const text = readFileSync(story(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(story(), text.replace(from, to));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cooldown-vite-'));
  mkdirSync(join(root, 'scenarios'));
  for (const file of ['cast.yaml', 'organisation.yaml']) {
    cpSync(join(SHIPPED, file), join(root, 'scenarios', file));
  }
  // A folder with a warning and no error.
  cpSync(join(FIXTURES, 'diagnostics/CD061'), join(root, 'scenarios/CD061'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(join(root, 'main.js'), PAGE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [scenarios()],
});

describe('a build', () => {
  const run = async (): Promise<Rolldown.OutputChunk[]> => {
    const output = (await build(config())) as Rolldown.RolldownOutput;
    return output.output.filter((part) => part.type === 'chunk');
  };

  it('has the cards at once and each scenario in two chunks of its own, without YAML or compiler', async () => {
    cpSync(join(FIXTURES, 'diagnostics/CD021'), join(root, 'scenarios/CD021'), { recursive: true });
    const chunks = await run();
    const entry = chunks.find(({ isEntry }) => isEntry);
    const lazy = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
    expect(lazy.map(({ name }) => name).toSorted()).toEqual(['CD021', 'CD021', 'CD061', 'CD061']);
    expect(entry?.code).toContain('A lamp that flickers');
    expect(entry?.code).toContain('maya-brandt');
    expect(entry?.code).not.toContain('dark corner');
    const stories = lazy.filter(({ code }) => code.includes('inkVersion'));
    expect(stories).toHaveLength(2);
    for (const { code } of stories) expect(code).toContain('dark corner');
    for (const { code } of chunks) expect(code).not.toMatch(/inkVersion.*Compiler|parseDocument/);
  });

  it('stops at an error, with file, line and what to do', async () => {
    edit('#move:empathy', '#move:empathie');
    await expect(run()).rejects.toThrow(
      /scenarios\/CD061\/story\.ink:6 {2}error CD033 {2}There is no move "empathie"\.\n\s+Did you mean empathy\?/,
    );
  });

  it('stops at an error in the cast', async () => {
    const cast = join(root, 'scenarios/cast.yaml');
    writeFileSync(cast, readFileSync(cast, 'utf8').replace('skin: wheat', 'skin: teal'));
    await expect(run()).rejects.toThrow(/cast\.yaml:\d+ {2}error CD004 {2}people\[0\]\.look\.skin/);
  });

  it('stops at an error in what the organisation decides', async () => {
    writeFileSync(join(root, 'scenarios/organisation.yaml'), 'passMark: 170');
    await expect(run()).rejects.toThrow(
      /organisation\.yaml:1 {2}error CD004 {2}passMark is 170; it must be at most 100/,
    );
  });
});

describe('the development server', () => {
  let server: ViteDevServer;
  let page: HmrClient;

  beforeEach(async () => {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    await vi.waitFor(() => expect(watched(server)).toContain('story.ink'));
    page = await listenToHmr(`http://127.0.0.1:${port(server)}/`);
  });
  afterEach(async () => {
    page.close();
    await server.close();
  });

  const isScenario = (payload: HotPayload): boolean =>
    payload.type === 'custom' && payload.event === 'cooldown:scenario';
  const isError = ({ type }: HotPayload): boolean => type === 'error';
  const scenarioIn = (payload: HotPayload): Scenario => (payload as { data: Scenario }).data;

  it('serves cards, scenarios and people', async () => {
    const { cards, loadOpening, loadStory } = (await server.ssrLoadModule('virtual:scenarios')) as {
      cards: ScenarioCard[];
      loadOpening: (id: string) => Promise<Scenario>;
      loadStory: (id: string) => Promise<string>;
    };
    expect(cards.map(({ id }) => id)).toEqual(['CD061']);
    expect((await loadOpening('CD061')).data.title).toBe('A lamp that flickers');
    expect(await loadStory('CD061')).toContain('dark corner');
    await expect(loadOpening('nobody')).rejects.toThrow('There is no scenario "nobody".');
    const { people } = await server.ssrLoadModule('virtual:cast');
    expect(people.length).toBeGreaterThan(9);
  });

  it('sends an edited scenario to the page, and serves it from then on', async () => {
    const before = (await server.ssrLoadModule('virtual:scenario/CD061')).scenario as Scenario;
    edit('in a dark corner', 'in a dim corner');
    const after = scenarioIn(await page.next(isScenario));
    expect(after.story).toContain('in a dim corner');
    expect(after.hash).toBe(before.hash);
    const served = await server.transformRequest('virtual:story/CD061');
    expect(served?.code).toContain('in a dim corner');
  });

  it('shows what is wrong with file, line and excerpt, and takes it away once mended', async () => {
    edit('#move:empathy', '#move:empathie');
    const error = await page.next(isError);
    expect(error).toMatchObject({
      err: {
        message: expect.stringContaining('There is no move "empathie".'),
        loc: { file: story(), line: 6 },
        frame: expect.stringMatching(/^> 6 {2}\| .*empathie/m),
      },
    });
    await pause(150); // two edits within 50 ms are one to the watcher
    edit('#move:empathie', '#move:empathy');
    await page.next(({ type }) => type === 'update');
    await page.next(isScenario);
  });

  it('tells a page that comes later what is wrong', async () => {
    edit('#move:empathy', '#move:empathie');
    await page.next(isError);
    const late = await listenToHmr(`http://127.0.0.1:${port(server)}/`);
    await late.next(isError);
    late.close();
  });

  it('reloads the page for a new scenario and for the cast', async () => {
    const isReload = ({ type }: HotPayload): boolean => type === 'full-reload';
    cpSync(join(FIXTURES, 'diagnostics/CD021'), join(root, 'scenarios/CD021'), { recursive: true });
    await page.next(isReload);
    writeFileSync(
      join(root, 'scenarios/cast.yaml'),
      readFileSync(join(SHIPPED, 'cast.yaml'), 'utf8').replace('33', '34'),
    );
    await page.next(isReload);
  });
});

const watched = (server: ViteDevServer): string[] =>
  server.watcher.getWatched()[join(root, 'scenarios/CD061')] ?? [];

const port = (server: ViteDevServer): number => {
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return address.port;
};
