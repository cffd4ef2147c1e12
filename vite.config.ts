import { defineConfig } from 'vite';
import { preactJsx } from './build/jsx.ts';
import { phaser } from './build/phaser.ts';

export default defineConfig({
  // Relative, so that the build can be dropped into any folder of any web server.
  base: './',
  oxc: { jsx: preactJsx },
  plugins: [
    phaser(),
    // The plugin that validates scenarios/ and compiles their ink goes here: build/scenarios.ts
  ],
  build: {
    // `npm run bench` reads it to tell what the first reply needs from what comes later.
    manifest: true,
    // Fonts and pictures stay files: a strict content security policy allows no inline fonts.
    assetsInlineLimit: 0,
  },
});
