import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });

// Chosen once: Playwright's workers load this file again and inherit the environment.
process.env.COOLDOWN_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.COOLDOWN_PORT}/`;

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
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: url,
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
    command: `node scripts/start.mjs --port ${process.env.COOLDOWN_PORT}`,
    url,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
