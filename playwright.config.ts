import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error('No Chromium found. Set CHROME_PATH, or run `npm test`, which installs one.');
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/e2e/golden/{arg}{ext}',
  // A test that needs a second try is a bug.
  retries: 0,
  workers: 2,
  // How fast it is, is measured by `npm run bench`. Here a slow or busy machine only takes longer.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  use: {
    // Where the server says that it is: workers load this file once it has.
    baseURL: process.env.COOLDOWN_URL,
    // One test asks for it: elsewhere it would keep the build of every page that is opened.
    serviceWorkers: 'block',
    // Nothing is held up by a picture that moves; tests of what moves ask for motion.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace films the page, which costs as much as the test: `npm run test:e2e -- --trace on`.
    trace: 'off',
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
  },
  webServer: {
    // On the first port that is free, which nobody can take in between.
    command: 'node scripts/start.mjs',
    wait: { stdout: /is ready\. Open\s+(?<cooldown_url>\S+)\s/ },
    timeout: 240_000,
  },
});
