import { defineConfig } from 'vitest/config';
import { preactJsx } from './build/jsx.ts';

export default defineConfig({
  oxc: { jsx: preactJsx },
  test: {
    // The rules, the machines and the stories need no browser; what does is in tests/e2e.
    environment: 'node',
    // A thread for each core, and not a process for each file: most of a run was starting them. What a
    // file puts in place of a global it takes away again.
    pool: 'threads',
    isolate: false,
    // Long contacts are saved and reloaded at every turn; a busy machine takes its time over them.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
  },
});
