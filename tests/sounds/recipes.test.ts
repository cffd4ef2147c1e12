import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { make, RECIPES, type RecipeId } from '../../scripts/sounds/catalogue.ts';
import { FILE_PLANS, GRID, layOut, MARGIN } from '../../scripts/sounds/layout.ts';
import { noteTaken } from '../../scripts/sounds/recipes/noteTaken.ts';
import { decibels, peak, rms, seamRatio, sliceLevels } from '../../scripts/sounds/synth/level.ts';
import { samples } from '../../scripts/sounds/synth/pcm.ts';
import { seeded } from '../../scripts/sounds/synth/random.ts';
import { SoundManifestSchema } from '../../src/platform/sound/manifest.ts';

const manifest = v.parse(
  SoundManifestSchema,
  JSON.parse(readFileSync(new URL('../../assets/sound/manifest.json', import.meta.url), 'utf8')),
);
const ids = Object.keys(RECIPES) as RecipeId[];
const made = new Map(ids.map((id) => [id, make(id)]));
const pcmOf = (id: RecipeId) => made.get(id) ?? new Float32Array();

describe.each(manifest.sounds)('$id', (sound) => {
  const pcm = pcmOf(sound.id);

  it('is still the sound that was encoded', () => {
    expect(Math.round((pcm.length / 48_000) * 1000)).toBe(sound.durationMs);
    expect(RECIPES[sound.id].seed).toBe(sound.seed);
    sliceLevels(pcm, sound.levelsDb.length).forEach((db, slice) => {
      expect(db, `slice ${slice}`).toBeCloseTo(sound.levelsDb[slice] ?? Number.NaN, 0);
    });
  });

  it('has the level it is meant to have, and does not clip', () => {
    const { level } = RECIPES[sound.id];
    if ('peak' in level) expect(decibels(peak(pcm))).toBeCloseTo(level.peak, 3);
    else expect(decibels(rms(pcm))).toBeCloseTo(level.mean, 0);
    expect(peak(pcm)).toBeLessThan(0.9);
    expect(pcm.every(Number.isFinite)).toBe(true);
  });
});

describe.each(manifest.sounds.filter((sound) => sound.loop))('$id', ({ id }) => {
  it('joins its end to its beginning', () => {
    expect(seamRatio(pcmOf(id))).toBeLessThanOrEqual(1);
  });
});

describe('recipes', () => {
  it('give the same samples every time, and others for another seed', () => {
    expect(noteTaken(seeded(6))).toEqual(noteTaken(seeded(6)));
    expect(noteTaken(seeded(6))).not.toEqual(noteTaken(seeded(7)));
    expect(make('reply-landed')).toEqual(pcmOf('reply-landed'));
  });

  it('keep ambience under the phone, and the tension bed under the hold music', () => {
    const bed = rms(
      pcmOf('tension-low').map(
        (low, i) => low + (pcmOf('tension-mid')[i] ?? 0) + (pcmOf('tension-high')[i] ?? 0),
      ),
    );
    expect(bed).toBeLessThan(rms(pcmOf('hold-music')));
    expect(rms(pcmOf('office-murmur'))).toBeLessThan(rms(pcmOf('hold-music')) / 3);
    expect(rms(pcmOf('hold-music'))).toBeLessThan(rms(pcmOf('ring')));
  });

  it('keep the stems of the tension bed equally long', () => {
    const lengths = FILE_PLANS.tension.sounds.map((id) => pcmOf(id).length);
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('the layout of a file of loops', () => {
  const { pcm, placed } = layOut(FILE_PLANS.tension, pcmOf);

  it('surrounds each loop with its own end and beginning', () => {
    const margin = samples(MARGIN);
    for (const { id, offset, pcm: loop } of placed) {
      const start = samples(offset);
      const end = start + loop.length;
      expect(pcm.slice(start - margin, start), id).toEqual(loop.slice(loop.length - margin));
      expect(pcm.slice(end, end + margin), id).toEqual(loop.slice(0, margin));
    }
  });

  it('keeps starts and lengths on the frames of both encoders', () => {
    for (const { offset, pcm: loop } of placed) {
      expect(samples(offset) % samples(GRID)).toBe(0);
      expect(loop.length % samples(GRID)).toBe(0);
    }
  });
});
