import { expect, test } from 'vitest';
import { firstMissing } from '../../scripts/lib/dependencies.mjs';
import { isAtLeast } from '../../scripts/lib/node-version.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
};
const vite = { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' } };

test('nothing is missing where every package is there; optional ones need not be', () => {
  expect(firstMissing(locked, vite)).toBeUndefined();
});

test.each([
  ['absent', {}],
  ['of another version', { 'node_modules/vite': { version: '8.3.7', integrity: 'sha512-a' } }],
  ['with another content', { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-c' } }],
])('a package that is %s is missing', (_, installed) => {
  expect(firstMissing(locked, installed)).toBe('node_modules/vite');
});

test('an optional package of another version is missing', () => {
  const old = { ...vite, 'node_modules/fsevents': { version: '2.3.2', integrity: 'sha512-b' } };
  expect(firstMissing(locked, old)).toBe('node_modules/fsevents');
});

test.each([
  ['20.19.0', '20.19', true],
  ['20.18.9', '20.19', false],
  ['22.0.0', '20.19', true],
  ['18.20.4', '20.19', false],
  ['20.19.0', '20.19.1', false],
])('Node %s is at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected);
});
