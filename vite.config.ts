import { defineConfig } from 'vite';
import { contentSecurity } from './build/contentSecurity.ts';
import { preactJsx } from './build/jsx.ts';
import { offline } from './build/offline.ts';
import { phaser } from './build/phaser.ts';
import { scenarios } from './build/scenarios.ts';

export default defineConfig({
  // Relative, so that the build can be dropped into any folder of any web server.
  base: './',
  oxc: { jsx: preactJsx },
  plugins: [phaser(), scenarios(), contentSecurity(), offline()],
  build: {
    // `npm run bench` reads it to tell what the first reply needs from what comes later.
    manifest: true,
    // Fonts and pictures stay files: a strict content security policy allows no inline fonts.
    assetsInlineLimit: 0,
    // A browser that can't fetch ahead does without: no need for code that does it in its stead.
    modulePreload: { polyfill: false },
    // What loads with the page is one file: split by who else uses which module, it would be a dozen
    // small ones, which cost a request each and compress worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
