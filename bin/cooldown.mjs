#!/usr/bin/env node
/**
 * The `cooldown` command. Runs the sources in src/cli as they are, so that it never lags behind a
 * change; docs/decisions/0005-cli-runs-sources.md says why.
 */
const register = await import('tsx/esm/api').then(
  (tsx) => tsx.register,
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  },
);

if (register === undefined) {
  const folder = decodeURIComponent(new URL('..', import.meta.url).pathname);
  process.stderr.write(`cooldown: its dependencies are missing. Run \`npm ci\` in ${folder}\n`);
  process.exit(2);
}

register();
await import('../src/cli/main.ts');
