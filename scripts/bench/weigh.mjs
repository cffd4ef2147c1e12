import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string | Buffer} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length;

const COMPRESSED = /\.(woff2?|webm|mp3|png|jpe?g|webp|avif)$/;

/**
 * Compressed already: a server sends it as it is.
 *
 * @param {string} file
 */
export const isCompressed = (file) => COMPRESSED.test(file);

/**
 * @param {string} folder
 * @param {string} file below it
 * @returns {number} bytes that go over the wire
 */
export const weigh = (folder, file) => {
  const content = readFileSync(join(folder, file));
  return isCompressed(file) ? content.length : gzipped(content);
};
