/**
 * `npm start`: installs what is missing, builds what is out of date, serves it.
 *   npm start -- --port 8080    a port of your choice, instead of the first free one from 4173
 *   npm start -- --host         reachable from other machines
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { exitWith } from './lib/exit.mjs';
import { ROOT } from './lib/paths.mjs';
import { ensureSite } from './lib/site.mjs';

const FIRST_PORT = 4173;

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
    });
    if (values.port === undefined)
      return { port: FIRST_PORT, strictPort: false, host: values.host };
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`${values.port} is not a port`);
    }
    return { port, strictPort: true, host: values.host };
  } catch (error) {
    return exitWith(
      `${error instanceof Error ? error.message : error}\nUse: npm start -- [--port N] [--host]`,
    );
  }
};

const where = readOptions();
await ensureDependencies();
await ensureSite();

// Imported only now: on a fresh clone there was no Vite until the dependencies were installed.
const { preview } = await import('vite');
const server = await preview({ root: ROOT, logLevel: 'warn', preview: where }).catch((error) =>
  exitWith(`The site can't be served: ${error.message}`),
);
const { local = [], network = [] } = server.resolvedUrls ?? {};
process.stdout.write('\nCooldown is ready. Open\n\n');
for (const url of [...local, ...network]) process.stdout.write(`  ${url}\n`);
process.stdout.write('\nPress Ctrl+C to stop.\n');
