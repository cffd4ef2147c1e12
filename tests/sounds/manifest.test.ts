/** The committed sound files against what is said of them. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../scripts/sounds/catalogue.ts';
import { sourcesPage } from '../../scripts/sounds/sourcesPage.ts';
import { SOUND_FILES, SoundManifestSchema } from '../../src/platform/sound/manifest.ts';
import { CAPTION_CODES, LOOPS, ONE_SHOTS, SOUNDS, STEMS } from '../../src/session/ports/sound.ts';
import { containerDuration } from './containerDuration.ts';

const ROOT = new URL('../../', import.meta.url);
const DIR = new URL('assets/sound/', ROOT);
const manifest = v.parse(
  SoundManifestSchema,
  JSON.parse(readFileSync(new URL('manifest.json', DIR), 'utf8')),
);
const encodings = manifest.files.flatMap((file) =>
  file.encodings.map((encoding) => ({ ...encoding, id: file.id, durationMs: file.durationMs })),
);

describe('assets/sound', () => {
  it('holds the files of the manifest and no others', () => {
    const described = ['manifest.json', 'SOURCES.md', ...encodings.map(({ file }) => file)];
    expect(readdirSync(DIR).sort()).toEqual(described.sort());
  });

  it.each(encodings)('$file is what was measured', ({ file, bytes, sha256 }) => {
    const content = readFileSync(new URL(file, DIR));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it.each(encodings)('$file is as long as all of its sounds', ({ file, id, durationMs }) => {
    const seconds = containerDuration(file, readFileSync(new URL(file, DIR)));
    // A codec fills its last frame; it never leaves out any of the sound.
    expect(seconds * 1000).toBeGreaterThanOrEqual(durationMs - 1);
    expect(seconds * 1000).toBeLessThan(durationMs + 150);
    for (const sound of manifest.sounds.filter((s) => s.file === id)) {
      expect(sound.offsetMs + sound.durationMs).toBeLessThanOrEqual(seconds * 1000);
    }
  });

  it('comes as WebM first, then MP3, each under 450 KB in all', () => {
    for (const [index, kind] of ['webm', 'mp3'].entries()) {
      const files = manifest.files.map((file) => file.encodings[index]);
      expect(files.map((encoding) => encoding?.file)).toEqual(
        SOUND_FILES.map((id) => `${id}.${kind}`),
      );
      expect(files.reduce((sum, encoding) => sum + (encoding?.bytes ?? 0), 0)).toBeLessThan(
        450_000,
      );
    }
  });

  it('has a page of sources that says the same', () => {
    expect(readFileSync(new URL('SOURCES.md', DIR), 'utf8')).toBe(sourcesPage(manifest));
  });
});

describe('the sounds of the manifest', () => {
  it('are those of the port, each once', () => {
    const ids = manifest.sounds.map((sound) => sound.id);
    expect([...ids].sort()).toEqual([...new Set([...ONE_SHOTS, ...LOOPS, ...STEMS])].sort());
    expect(Object.keys(RECIPES).sort()).toEqual([...ids].sort());
  });

  it('have the category and caption of the port, and a recipe that exists', () => {
    for (const sound of manifest.sounds) {
      const facts = Object.entries(SOUNDS).find(([id]) => id === sound.id)?.[1];
      const expected = facts ?? { category: 'ambience', caption: `sound.${sound.id}` };
      expect({ category: sound.category, caption: sound.caption }).toEqual(expected);
      expect(existsSync(new URL(sound.source, ROOT)), sound.source).toBe(true);
    }
  });

  it('loop where the port can ask for it', () => {
    const loops = manifest.sounds.filter((sound) => sound.loop).map((sound) => sound.id);
    expect(loops.sort()).toEqual([...LOOPS, ...STEMS].sort());
  });

  it('use every caption code', () => {
    const used = manifest.sounds.flatMap((sound) => sound.caption ?? []);
    expect([...new Set(used)].sort()).toEqual([...CAPTION_CODES].sort());
  });

  it('stand at least 200 ms apart in their file', () => {
    for (const id of SOUND_FILES) {
      let end = -200;
      for (const sound of manifest.sounds.filter((s) => s.file === id)) {
        expect(sound.offsetMs - end, sound.id).toBeGreaterThanOrEqual(200);
        end = sound.offsetMs + sound.durationMs;
      }
    }
  });
});
