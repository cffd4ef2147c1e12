import { describe, expect, test } from 'vitest';
import { median } from '../../scripts/bench/median.mjs';
import { isKept } from '../../scripts/bench/report.mjs';
import { serveSites } from '../../scripts/bench/serve.mjs';
import { filesOf, reach } from '../../scripts/bench/site-map.mjs';

const manifest = {
  'index.html': {
    file: 'main.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/scenes/stage.ts', 'src/ui/debrief.tsx'],
    css: ['main.css'],
  },
  '_shared.js': { file: 'shared.js', imports: ['index.html'] },
  'src/ui/debrief.tsx': { file: 'debrief.js', css: ['main.css'], assets: ['icon.svg'] },
  'src/scenes/stage.ts': { file: 'stage.js', imports: ['_shared.js'] },
};

describe('what a page brings along', () => {
  test('everything it imports, and what it may import later where that is followed', () => {
    const early = (key: string) => !key.startsWith('src/scenes/');
    const keys = reach(manifest, ['index.html'], early);
    expect([...keys]).toEqual(['index.html', '_shared.js', 'src/ui/debrief.tsx']);
  });

  test('each file once, with styles and assets', () => {
    const files = filesOf(manifest, ['index.html', 'src/ui/debrief.tsx']);
    expect([...files]).toEqual(['main.js', 'main.css', 'debrief.js', 'icon.svg']);
  });
});

describe('a budget', () => {
  const taken = { name: 'size', value: 90, unit: 'KB' };

  test.each([
    ['no budget', taken, true],
    ['at its limit', { ...taken, budget: { atMost: 90 } }, true],
    ['over it', { ...taken, budget: { atMost: 89.9 } }, false],
    ['under a minimum', { ...taken, budget: { atLeast: 90.1 } }, false],
    ['not measured', { name: 'size', missing: 'there is no stage' }, false],
  ])('%s', (_, measure, kept) => {
    expect(isKept(measure)).toBe(kept);
  });
});

describe('a median', () => {
  test.each([
    [[3, 900, 1], 3],
    [[4, 1, 2, 900], 3],
    [[7], 7],
  ])('of %j', (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });

  test('of nothing is a mistake', () => {
    expect(() => median([])).toThrow('no figures');
  });
});

describe('a served site', () => {
  const scripts = { folder: 'scripts', instead: { 'index.html': '<p>Another page</p>' } };
  const get = async (path: string) => {
    const server = await serveSites({ scripts });
    try {
      const response = await fetch(`${server.urlOf('scripts')}${path}`);
      const { status, headers } = response;
      return { status, packed: headers.get('content-encoding'), text: await response.text() };
    } finally {
      server.close();
    }
  };

  test('is compressed', async () => {
    const { status, packed, text } = await get('bench/median.mjs');
    expect([status, packed]).toEqual([200, 'gzip']);
    expect(text).toContain('export const median');
  });

  test('sends other text in place of a file', async () => {
    expect((await get('')).text).toBe('<p>Another page</p>');
  });

  test.each(['nothing.js', 'bench', '..%2f..%2fpackage.json'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
