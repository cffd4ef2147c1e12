import { describe, expect, test } from 'vitest';
import { createFrameWatch, type Verdict } from '../../src/scenes/frameWatch.ts';
import { isHardware, type Renderer } from '../../src/scenes/renderer.ts';

describe('graphics cards', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
    'VMware SVGA 3D',
    'Apple Software Renderer',
    '',
  ])('a program is none: %s', (card) => {
    expect(isHardware(card)).toBe(false);
  });

  test.each([
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 1060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple GPU',
    'Adreno (TM) 650',
    'Mali-G78',
  ])('hardware: %s', (card) => {
    expect(isHardware(card)).toBe(true);
  });
});

describe('frame watch', () => {
  /** The verdict after frames of these milliseconds, and how many it took. */
  function verdict(
    spans: readonly number[],
    renderer: Renderer = 'canvas',
  ): readonly [Verdict | null, number] {
    const watch = createFrameWatch(renderer);
    let now = 0;
    watch.frame(now);
    for (const [index, span] of spans.entries()) {
      now += span;
      const said = watch.frame(now);
      if (said !== null) return [said, index + 1];
    }
    return [null, spans.length];
  }

  test('steady frames are fast', () => {
    expect(verdict(Array(60).fill(33))).toEqual(['fast', 24]);
  });

  test('eight frames a second are slow, and found before long', () => {
    const [said, frames] = verdict(Array(60).fill(125));
    expect(said).toBe('slow');
    expect(frames * 125).toBeLessThan(2000);
  });

  test('a graphics card must do better than the canvas, which it can give way to', () => {
    expect(verdict(Array(60).fill(50), 'canvas')[0]).toBe('fast');
    expect(verdict(Array(60).fill(50), 'webgl')[0]).toBe('slow');
  });

  test('single hitches, and time away, count for nothing', () => {
    expect(verdict([200, 180, 5000, ...Array(40).fill(17)])[0]).toBe('fast');
  });

  test('says its verdict once, and nothing about time asleep', () => {
    const watch = createFrameWatch('canvas');
    for (let at = 0; at < 24; at += 1) watch.frame(at * 100);
    watch.interrupt();
    const later = Array.from({ length: 50 }, (_, index) => watch.frame(9000 + index * 100));
    expect(later.filter((said) => said !== null)).toEqual([]);
  });
});
