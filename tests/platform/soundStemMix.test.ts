import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemMix } from '../../src/platform/sound/stemMix.ts';
import { STEMS } from '../../src/session/ports/sound.ts';
import { CAPTION_FROM } from '../../src/session/ports/soundState.ts';

const level = fc.double({ min: 0, max: 1, noNaN: true });

describe('stemMix', () => {
  it('is silent at no tension and whole at most', () => {
    expect(Object.values(stemMix(0))).toEqual([0, 0, 0]);
    expect(Object.values(stemMix(1))).toEqual([1, 1, 1]);
  });

  it('never takes a stem away as tension rises, and brings them in from low to high', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [low, high] = [stemMix(Math.min(a, b)), stemMix(Math.max(a, b))];
        for (const stem of STEMS) expect(high[stem]).toBeGreaterThanOrEqual(low[stem]);
        expect(low['tension-low']).toBeGreaterThanOrEqual(low['tension-mid']);
        expect(low['tension-mid']).toBeGreaterThanOrEqual(low['tension-high']);
      }),
    );
  });

  it('is at half where the caption of the stem begins', () => {
    for (const stem of STEMS) expect(stemMix(CAPTION_FROM[stem])[stem]).toBeCloseTo(0.5, 10);
  });
});
