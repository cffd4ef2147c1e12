import * as v from 'valibot';
import {
  CAPTION_CODES,
  LOOPS,
  ONE_SHOTS,
  SOUND_CATEGORIES,
  STEMS,
} from '../../session/ports/sound.ts';

/** Four files in each of two encodings; a file is fetched when one of its sounds is first wanted. */
export const SOUND_FILES = ['effects', 'hold-music', 'office-murmur', 'tension'] as const;
export type SoundFileId = (typeof SOUND_FILES)[number];

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of the encodings of a file, in order of preference. */
const EncodingSchema = v.object({
  file: v.pipe(v.string(), v.regex(/^[a-z-]+\.(webm|mp3)$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const FileSchema = v.object({
  id: v.picklist(SOUND_FILES),
  durationMs: Milliseconds,
  encodings: v.tuple([EncodingSchema, EncodingSchema]),
});

const SoundSchema = v.object({
  id: v.picklist([...new Set([...ONE_SHOTS, ...LOOPS]), ...STEMS]),
  file: v.picklist(SOUND_FILES),
  offsetMs: Milliseconds,
  durationMs: Milliseconds,
  loop: v.boolean(),
  category: v.picklist(SOUND_CATEGORIES),
  caption: v.nullable(v.picklist(CAPTION_CODES)),
  source: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  /** Mean level of equal slices of the sound as it was made, dBFS. */
  levelsDb: v.array(v.number()),
});

/** `assets/sound/manifest.json`: what is where in the sound files, and how it came to be. */
export const SoundManifestSchema = v.object({
  version: v.literal(1),
  licence: v.literal('CC0-1.0'),
  generator: v.string(),
  encoder: v.string(),
  files: v.array(FileSchema),
  sounds: v.array(SoundSchema),
});

export type SoundManifest = v.InferOutput<typeof SoundManifestSchema>;
export type ManifestFile = v.InferOutput<typeof FileSchema>;
export type ManifestSound = v.InferOutput<typeof SoundSchema>;
