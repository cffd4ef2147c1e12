import type { SoundManifest } from '../../src/platform/sound/manifest.ts';
import { RECIPES } from './catalogue.ts';

/** `assets/sound/SOURCES.md`, made from the manifest so that it can't lag behind it. */
export function sourcesPage(manifest: SoundManifest): string {
  const sounds = manifest.sounds.map(
    (s) =>
      `| \`${s.id}\` | ${RECIPES[s.id].about} | [\`${s.source}\`](../../${s.source}) | ${s.seed} | ${s.file} | ${(s.durationMs / 1000).toFixed(2)} |`,
  );
  const files = manifest.files.flatMap((f) =>
    f.encodings.map((e) => `| \`${e.file}\` | ${(e.bytes / 1024).toFixed(1)} | \`${e.sha256}\` |`),
  );
  return `# Where the sounds come from

Every sound here is computed by this repository: no recording, no sample, no one's voice, no borrowed
tune. The recipes in \`scripts/sounds/recipes/\` are pure functions of a seed.

Author: the Cooldown authors. Licence: CC0 1.0 (public domain dedication),
<https://creativecommons.org/publicdomain/zero/1.0/>.

This page and \`manifest.json\` are written by \`${manifest.generator}\`; change the recipes, not them.
The command needs ffmpeg with libopus and libmp3lame (these files: ${manifest.encoder}). Nothing else
does: the encoded files are committed.

## Sounds

| Sound | What one hears | Recipe | Seed | File | Seconds |
|---|---|---|---|---|---|
${sounds.join('\n')}

## Files

Each file comes as Opus in WebM, which is preferred, and as MP3 for browsers that can't decode it.

| File | KiB | SHA-256 |
|---|---|---|
${files.join('\n')}

## Loops

A loop never runs from the first byte of a file to the last, because MP3 encoders put silence at
both ends and decoders disagree about taking it away. Each loop stands in its file between its own end
and its own beginning (150 ms each), and the player loops the stretch named in \`manifest.json\`. A
decoder that is late by less than that still plays the same wave with the same period. The command
decodes what it encoded and measures this at delays of up to 50 ms either way.
`;
}
