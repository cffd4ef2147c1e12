import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exitWith } from './exit.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A quiet browser: no sandbox (tests run as root), no graphics card, no talking to its maker. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Places outside PATH where installers put a browser. */
const USUAL_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} name of a command */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);

/**
 * @returns {string | undefined} the browser to test with: CHROME_PATH, else the first found
 */
export const findChromium = () => {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return isExecutable(chosen) ? chosen : undefined;
  for (const name of NAMES) {
    const found = onPath(name);
    if (found !== undefined) return found;
  }
  return USUAL_PLACES.find(isExecutable);
};

const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const install = async () => {
  process.stdout.write('Installing Chromium (apt-get) …\n');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may hold the lock for a while: wait for it.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const updated = await run('apt-get', ['update', ...wait], quiet);
  if (updated !== 0) return;
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  await run('apt-get', [...packages, ...wait], quiet);
};

/**
 * Finds a Chromium, installing it where this process may.
 *
 * @returns {Promise<string>} path of the executable
 */
export const ensureChromium = async () => {
  const chosen = process.env.CHROME_PATH;
  const found = findChromium();
  if (found !== undefined) return found;
  if (chosen !== undefined && chosen !== '') {
    exitWith(`CHROME_PATH is set to ${chosen}, which is not an executable file.`);
  }
  if (canInstall()) await install();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  return exitWith(
    'The end-to-end tests need Chromium or Google Chrome, and none was found or could be installed.\n' +
      '  Debian:         sudo apt-get install chromium\n' +
      '  Fedora:         sudo dnf install chromium\n' +
      '  macOS:          brew install --cask google-chrome\n' +
      '  anything else:  https://www.google.com/chrome\n' +
      'If it is installed somewhere unusual, say where: CHROME_PATH=/path/to/chrome npm test',
  );
};
