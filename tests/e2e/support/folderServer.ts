/**
 * The built site in a folder of a plain web server, and a learning platform's page that frames it.
 * The platform is reached as `localhost`, the site as `127.0.0.1`: two sites, to a browser.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { DIST } from '../../../scripts/lib/paths.mjs';

const FOLDER = '/courses/7/cooldown/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.webmanifest': 'application/manifest+json',
};

export interface FolderServer {
  /** Of the site, in its folder. */
  readonly site: string;
  /** Of the platform's page that frames the site. */
  readonly platform: string;
  close(): Promise<void>;
}

export async function serveFolder(): Promise<FolderServer> {
  let site = '';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    if (pathname === '/platform') {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>Platform</title><iframe src="${site}?learner=9" title="Cooldown" width="1280" height="720"></iframe>`,
      );
      return;
    }
    const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : null;
    const file = name === null ? null : join(DIST, normalize(name));
    const content = file?.startsWith(DIST) ? await readFile(file).catch(() => null) : null;
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', TYPES[extname(file ?? '')] ?? 'text/plain');
    response.end(content ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}${FOLDER}`;
  return {
    site,
    platform: `http://localhost:${port}/platform`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
