/** `npm run dev`: installs what is missing, then serves the sources and reloads on change. */
import { ensureDependencies } from './lib/dependencies.mjs';
import { developSite } from './lib/site.mjs';

await ensureDependencies();
process.exitCode = await developSite(process.argv.slice(2));
