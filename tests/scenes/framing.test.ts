import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGE_BOX } from '../../src/art/places/officeDesk.ts';
import { drawScenery } from '../../src/art/scenery.ts';
import { framing } from '../../src/scenes/framing.ts';
import { settingFor } from '../../src/scenes/setting.ts';
import { pixelRatio } from '../../src/scenes/stageSet.ts';
import { stageViewOf } from './views.ts';

const host = fc.record({
  width: fc.integer({ min: 60, max: 2600 }),
  height: fc.integer({ min: 60, max: 1600 }),
});
const window = drawScenery('home', 0, 'test-').window?.box;
if (window === undefined) throw new Error('a call has a window');

describe('framing', () => {
  test('shows a part of the stage in the aspect of the host', () => {
    fc.assert(
      fc.property(host, (size) => {
        const frame = framing(size);
        expect(frame.width / frame.height).toBeCloseTo(size.width / size.height, 6);
        expect(frame.x).toBeGreaterThanOrEqual(-1e-9);
        expect(frame.y).toBeGreaterThanOrEqual(-1e-9);
        expect(frame.x + frame.width).toBeLessThanOrEqual(STAGE_BOX.width + 1e-9);
        expect(frame.y + frame.height).toBeLessThanOrEqual(STAGE_BOX.height + 1e-9);
      }),
    );
  });

  test.each([
    [820, 620],
    [1280, 720],
    [390, 300],
    [360, 220],
    [640, 200],
    [390, 440],
  ])('a host of %i by %i sees the window from side to side, and its top', (width, height) => {
    const frame = framing({ width, height });
    expect(frame.x).toBeLessThan(window.x);
    expect(frame.x + frame.width).toBeGreaterThan(window.x + window.width);
    expect(frame.y).toBeLessThan(window.y);
  });

  test.each([
    [70, 60],
    [130, 110],
    [160, 200],
  ])('a host of %i by %i has the head to itself', (width, height) => {
    const { placing } = settingFor(stageViewOf(), framing({ width, height }), 'light');
    const eyes = placing.y - 170 * placing.scale;
    const frame = framing({ width, height });
    expect(frame.x + frame.width / 2).toBeCloseTo(placing.x);
    expect(Math.abs(frame.y + frame.height / 2 - eyes)).toBeLessThan(frame.height / 6);
    expect(Math.min(frame.width, frame.height)).toBeLessThan(380);
  });

  test('comes closer on a small host', () => {
    const near = framing({ width: 390, height: 260 });
    const far = framing({ width: 1170, height: 780 });
    expect(near.height).toBeLessThan(far.height * 0.8);
  });

  test('the whole stage is seen on a wide, large host', () => {
    expect(framing({ width: 1280, height: 720 })).toEqual(STAGE_BOX);
  });
});

describe('pixel ratio', () => {
  test('follows the device up to 2', () => {
    const size = { width: 390, height: 300 };
    expect(pixelRatio(size, 1, 'canvas')).toBe(1);
    expect(pixelRatio(size, 1.5, 'canvas')).toBe(1.5);
    expect(pixelRatio(size, 3, 'canvas')).toBe(2);
  });

  test('is less where the processor would have to draw too many pixels, never less than 1', () => {
    const size = { width: 1280, height: 720 };
    expect(pixelRatio(size, 2, 'canvas')).toBeLessThan(1.5);
    expect(pixelRatio(size, 2, 'webgl')).toBe(2);
    expect(pixelRatio({ width: 2560, height: 1440 }, 2, 'canvas')).toBe(1);
  });
});
