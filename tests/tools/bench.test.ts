import { describe, expect, test } from 'vitest';
import { isKept } from '../../scripts/bench/report.mjs';
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
