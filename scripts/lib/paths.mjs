import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root: every script works from here, wherever it was started. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The built site, as `npm run build` leaves it. */
export const DIST = join(ROOT, 'dist');

/** @param {...string} parts path below the root */
export const inRoot = (...parts) => join(ROOT, ...parts);
