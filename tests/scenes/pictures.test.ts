import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLayers } from '../../src/art/layers.ts';
import { poseAt } from '../../src/art/poseAt.ts';
import { packAtlas } from '../../src/scenes/atlas.ts';
import { BADGE_DRAWINGS } from '../../src/scenes/badges.ts';
import { framing } from '../../src/scenes/framing.ts';
import { settingFor } from '../../src/scenes/setting.ts';
import { anyLook } from '../art/anyLook.ts';
import { readMarkup } from '../art/wellFormed.ts';
import { LOOK, stageViewOf } from './views.ts';

/** Well formed, every id once, every reference answered, no number that isn't one. */
function expectSound(picture: string): void {
  const { ids, references } = readMarkup(picture);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.map((id) => `#${id}`)).toEqual(expect.arrayContaining([...new Set(references)]));
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
}

describe('atlas', () => {
  test('holds each drawing whole, none over another', () => {
    fc.assert(
      fc.property(
        anyLook,
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0.2, max: 2.4, noNaN: true }),
        (look, heat, scale) => {
          const { head, headBehind, lids, mouths } = drawLayers(look, poseAt(heat, 'neutral'), {
            idPrefix: 'c-',
          });
          const atlas = packAtlas({ head, headBehind, lids, ...mouths }, scale);
          expectSound(atlas.svg);
          for (const frame of atlas.frames) {
            expect(frame.width).toBeGreaterThanOrEqual(frame.box.width * scale);
            expect(frame.x + frame.width).toBeLessThanOrEqual(atlas.width);
            expect(frame.y + frame.height).toBeLessThanOrEqual(atlas.height);
            for (const other of atlas.frames) {
              const apart =
                frame.x + frame.width <= other.x ||
                other.x + other.width <= frame.x ||
                frame.y + frame.height <= other.y ||
                other.y + other.height <= frame.y;
              expect(apart || frame === other).toBe(true);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('has a frame for each badge', () => {
    const atlas = packAtlas(BADGE_DRAWINGS, 1.5);
    expect(atlas.frames.map(({ name }) => name)).toEqual(['ringing', 'hold', 'ended']);
    expectSound(atlas.svg);
  });
});

describe('setting', () => {
  const sizes = [
    { width: 820, height: 620 },
    { width: 390, height: 300 },
  ];

  test.each(['phone', 'in_person', 'chat', 'email'] as const)(
    '%s: pictures are sound',
    (channel) => {
      for (const size of sizes) {
        for (const theme of ['light', 'dark'] as const) {
          const setting = settingFor(stageViewOf({ channel }), framing(size), theme);
          for (const heat of [0, 50, 100]) {
            expectSound(setting.back.at(heat));
            expectSound(setting.front.at(heat));
          }
        }
      }
    },
  );

  test('a call leaves its window open for the caller behind', () => {
    const frame = framing({ width: 820, height: 620 });
    const { front } = settingFor(stageViewOf(), frame, 'light');
    expect(front.at(0)).toContain('clip-rule="evenodd"');
  });

  test('a close view has nothing of the desk floating in it', () => {
    const near = settingFor(stageViewOf(), framing({ width: 390, height: 260 }), 'light');
    const far = settingFor(stageViewOf(), framing({ width: 820, height: 620 }), 'light');
    expect(far.front.at(0)).toContain('front-desk');
    expect(near.front.at(0)).not.toContain('front-desk');
  });

  test('the customer is where the window is, whoever it is', () => {
    const frame = framing({ width: 1280, height: 720 });
    for (const channel of ['phone', 'in_person', 'chat'] as const) {
      const { placing, window } = settingFor(stageViewOf({ channel, look: LOOK }), frame, 'light');
      expect(placing.x).toBeCloseTo(window.x + window.width / 2);
      expect(placing.y).toBeLessThan(window.y + window.height);
    }
  });
});
