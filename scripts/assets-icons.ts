// The installed app's icons, drawn from public/icon.svg: npm run assets:icons
//
// Platforms cut a maskable icon to a shape of their own, so its sign keeps clear of the edges and
// stands on a ground.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './lib/chromium.mjs';
import { inRoot } from './lib/paths.mjs';

const GROUND = '#141f35';
/** Of the width: within the circle that every platform keeps. */
const MASKABLE_SIGN = 0.62;

const ICONS = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
  // iOS rounds the corners of this one itself, and shows what is transparent as black.
  { file: 'icon-apple-180.png', size: 180, maskable: true },
] as const;

const sign = readFileSync(inRoot('public', 'icon.svg'), 'utf8');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage();
for (const { file, size, maskable } of ICONS) {
  const width = maskable ? size * MASKABLE_SIGN : size;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    body { margin: 0; display: grid; place-items: center; height: 100vh;
      background: ${maskable ? GROUND : 'transparent'} }
    svg { width: ${width}px; height: ${width}px }
  </style>${sign}`);
  writeFileSync(inRoot('public', file), await page.screenshot({ omitBackground: true }));
  process.stdout.write(`public/${file}\n`);
}
await browser.close();
