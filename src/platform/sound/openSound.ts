/**
 * Sound in a real browser. Import it with `import()`: it brings howler and the manifest, which no
 * first reply needs.
 */

import { Howl, Howler } from 'howler';
import * as v from 'valibot';
import manifest from '../../../assets/sound/manifest.json' with { type: 'json' };
import type { SoundPort } from '../../session/ports/sound.ts';
import { createHowlerSound } from './howlerSound.ts';
import { SoundManifestSchema } from './manifest.ts';

/** Addresses of the files in this build, by their path in the repository. */
const addresses = import.meta.glob<string>('../../../assets/sound/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const openSound = (): SoundPort =>
  createHowlerSound({
    Howl,
    Howler,
    manifest: v.parse(SoundManifestSchema, manifest),
    // A file that the build lost gives an address that can't load, and so a status, not an error.
    urlOf: (file) => addresses[`../../../assets/sound/${file}`] ?? file,
    page: {
      hidden: () => document.hidden,
      onChange(listener) {
        document.addEventListener('visibilitychange', listener);
        return () => document.removeEventListener('visibilitychange', listener);
      },
    },
    now: () => performance.now(),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
