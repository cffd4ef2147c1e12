/**
 * `npm run assets:sounds`: makes every sound, encodes it, measures the result, and writes
 * `assets/sound/`. Needs ffmpeg; nothing else in the project does.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import {
  type ManifestFile,
  type ManifestSound,
  SOUND_FILES,
  type SoundFileId,
  SoundManifestSchema,
} from '../../src/platform/sound/manifest.ts';
import { LOOPS, SOUNDS, STEMS } from '../../src/session/ports/sound.ts';
import { RECIPES } from './catalogue.ts';
import { decode, encodeMp3, encodeOpus, ffmpegVersion } from './ffmpeg.ts';
import { type Finding, inspect } from './inspect.ts';
import { FILE_PLANS, layOut, type Placed } from './layout.ts';
import { sourcesPage } from './sourcesPage.ts';
import { sliceLevels } from './synth/level.ts';
import { RATE } from './synth/pcm.ts';

const OUT = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
/** Slices of a sound whose levels are kept in the manifest. */
const SLICES = 8;

const encoder = ffmpegVersion();
if (encoder === null) {
  console.error(
    'assets:sounds: no ffmpeg on this machine. Install it (apt-get install ffmpeg) and run again.',
  );
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });

const files: ManifestFile[] = [];
const sounds: ManifestSound[] = [];
let faults = 0;
for (const id of SOUND_FILES) {
  const plan = FILE_PLANS[id];
  const sheet = layOut(plan);
  const webm = `${id}.webm`;
  const mp3 = `${id}.mp3`;
  encodeOpus(sheet.pcm, plan.opus, OUT + webm);
  encodeMp3(sheet.pcm, plan.mp3, plan.mp3Rate, OUT + mp3);
  for (const name of [webm, mp3]) {
    faults += report(name, inspect(decode(OUT + name), sheet, plan.loops));
  }
  files.push({
    id,
    durationMs: Math.floor((sheet.pcm.length / RATE) * 1000),
    encodings: [described(webm), described(mp3)],
  });
  for (const placed of sheet.placed) sounds.push(entry(id, placed));
}

const manifest = v.parse(SoundManifestSchema, {
  version: 1,
  licence: 'CC0-1.0',
  generator: 'npm run assets:sounds',
  encoder,
  files,
  sounds,
});
writeFileSync(`${OUT}manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`);
writeFileSync(`${OUT}SOURCES.md`, sourcesPage(manifest));

for (const [index, kind] of ['webm', 'mp3'].entries()) {
  const total = files.reduce((sum, file) => sum + (file.encodings[index]?.bytes ?? 0), 0);
  console.log(`${kind}: ${(total / 1024).toFixed(1)} KiB`);
}
if (faults > 0) {
  console.error(`assets:sounds: ${faults} faults, named above.`);
  process.exit(1);
}

function described(file: string): ManifestFile['encodings'][number] {
  const content = readFileSync(OUT + file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, bytes: content.length, sha256 };
}

function entry(file: SoundFileId, { id, offset, pcm }: Placed): ManifestSound {
  const stem = STEMS.find((s) => s === id);
  const facts = stem === undefined ? SOUNDS[id as keyof typeof SOUNDS] : null;
  return {
    id,
    file,
    offsetMs: Math.round(offset * 1000),
    durationMs: Math.round((pcm.length / RATE) * 1000),
    loop: stem !== undefined || LOOPS.some((loop) => loop === id),
    category: facts?.category ?? 'ambience',
    caption: stem === undefined ? (facts?.caption ?? null) : `sound.${stem}`,
    source: `scripts/sounds/recipes/${RECIPES[id].file}.ts`,
    seed: RECIPES[id].seed,
    levelsDb: sliceLevels(pcm, SLICES).map((db) => Math.round(db * 10) / 10),
  };
}

function report(name: string, findings: readonly Finding[]): number {
  for (const { id, peak, change, seam, faults } of findings) {
    const joins =
      seam === null
        ? ''
        : `  seam ${seam.seam.toFixed(1)} dB against ${seam.elsewhere.toFixed(1)} elsewhere`;
    const bad = faults.length === 0 ? '' : `  FAULT: ${faults.join('; ')}`;
    console.log(
      `${name.padEnd(19)} ${id.padEnd(14)} peak ${peak.toFixed(1)} dB  change ${change.toFixed(2)} dB${joins}${bad}`,
    );
  }
  return findings.reduce((sum, finding) => sum + finding.faults.length, 0);
}
