import { defineConfig } from 'vitest/config';
import { preactJsx } from './build/jsx.ts';

export default defineConfig({
  oxc: { jsx: preactJsx },
  test: {
    // The rules, the machines and the stories need no browser; what does is in tests/e2e.
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
  },
});
