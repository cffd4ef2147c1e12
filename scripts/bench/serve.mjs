import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCompressed } from './weigh.mjs';

/**
 * A built site to measure.
 *
 * @typedef {object} Site
 * @property {string} folder
 * @property {Readonly<Record<string, string>>} [instead] text to send in place of some of its files,
 *   or beside them: path below the folder to content
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.woff2': 'font/woff2',
};

/**
 * @param {Site} site
 * @param {string} file
 * @returns {Buffer | null}
 */
const contentOf = ({ folder, instead = {} }, file) => {
  const text = instead[file];
  if (text !== undefined) return Buffer.from(text);
  const path = join(folder, file);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
};

/**
 * Serves sites compressed, as a web server that is set up well sends them, each below its name:
 * `http://127.0.0.1:PORT/NAME/`. Vite's preview server doesn't compress, so on a slow line it would
 * measure itself.
 *
 * @param {Readonly<Record<string, Site>>} sites
 * @returns {Promise<{ urlOf: (name: string) => string, close: () => void }>}
 */
export const serveSites = async (sites) => {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, name = '', ...rest] = normalize(pathname).split('/');
    const file = rest.join('/') || 'index.html';
    const site = sites[name];
    const content = site === undefined ? null : contentOf(site, file);
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': file === 'index.html' ? 'no-cache' : 'max-age=31536000, immutable',
    };
    if (isCompressed(file)) {
      response.writeHead(200, { ...headers, 'content-length': content.length }).end(content);
      return;
    }
    const small = packed.get(pathname) ?? gzipSync(content, { level: 9 });
    packed.set(pathname, small);
    response
      .writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': small.length })
      .end(small);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    urlOf: (name) => `http://127.0.0.1:${address.port}/${name}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
