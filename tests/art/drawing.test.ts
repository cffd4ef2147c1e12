import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCustomer } from '../../src/art/customer.ts';
import { drawLayers } from '../../src/art/layers.ts';
import { portrait } from '../../src/art/portrait.ts';
import { MOODS, poseAt } from '../../src/art/poseAt.ts';
import { PLACES, sceneryPictures } from '../../src/art/scenery.ts';
import { stillStage } from '../../src/art/still.ts';
import { VISEMES } from '../../src/art/viseme.ts';
import { anyLook } from './anyLook.ts';
import { readMarkup } from './wellFormed.ts';

const heats = fc.double({ min: 0, max: 100, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const moods = fc.constantFrom(...MOODS);
const visemes = fc.constantFrom(...VISEMES);

const ALLOWED_ELEMENTS = new Set(
  'svg g path ellipse circle rect clipPath linearGradient radialGradient stop filter feGaussianBlur'.split(
    ' ',
  ),
);

function expectSound(picture: string, idPrefix: string): void {
  expect(picture).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  const { elements, attributes, ids, references } = readMarkup(picture);
  expect([...elements].filter((name) => !ALLOWED_ELEMENTS.has(name))).toEqual([]);
  // A strict content security policy forbids inline style and handlers; nothing is fetched.
  expect([...attributes].filter((name) => /^(style|on.*|href|xlink:href)$/.test(name))).toEqual([]);
  expect(ids.filter((id) => !id.startsWith(idPrefix))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(references.filter((name) => !ids.includes(name.replace(/^#/, '')))).toEqual([]);
}

describe('any look at any heat', () => {
  test('draws a sound customer', () => {
    fc.assert(
      fc.property(
        anyLook,
        heats,
        moods,
        visemes,
        share,
        share,
        fc.boolean(),
        (look, heat, mood, viseme, blink, breath, handset) => {
          const idPrefix = 'who-';
          const options = { idPrefix, viseme, blink, breath, handset };
          expectSound(drawCustomer(look, poseAt(heat, mood), options), idPrefix);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('comes apart into sound layers that share no id', () => {
    fc.assert(
      fc.property(anyLook, heats, moods, fc.boolean(), (look, heat, mood, handset) => {
        const layers = drawLayers(look, poseAt(heat, mood), { idPrefix: 'who-', handset });
        const { behind, body, head, headBehind, lids, mouths } = layers;
        const all = [
          behind,
          body,
          headBehind,
          head,
          lids,
          layers.handset,
          ...Object.values(mouths),
        ];
        const drawn = all.filter((layer) => layer !== null);
        expect(layers.handset === null).toBe(!handset);
        expect(behind === null).toBe(!look.aids.includes('wheelchair'));
        for (const layer of drawn) expectSound(layer.svg, 'who-');
      }),
      { numRuns: 40 },
    );
  });

  test('stands in every place and on a card', () => {
    fc.assert(
      fc.property(
        anyLook,
        heats,
        fc.constantFrom(...PLACES),
        fc.constantFrom('room' as const, 'person' as const),
        (look, heat, place, framing) => {
          expectSound(stillStage({ look, heat, place, framing, idPrefix: 'p-' }), 'p-');
          expectSound(portrait(look, heat, { idPrefix: 'q-' }), 'q-');
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(PLACES)('the scenery of %s comes apart into sound pictures', (place) => {
    const { back, front, behind, veil, window } = sceneryPictures(place, 'p-');
    expect(behind === null).toBe(window === null);
    for (const layer of [back, front, veil, behind]) if (layer) expectSound(layer.svg, 'p-');
  });

  test('two drawings with two prefixes can share a document', () => {
    fc.assert(
      fc.property(anyLook, heats, (look, heat) => {
        const pose = poseAt(heat, 'neutral');
        const ids = ['a-', 'b-'].flatMap(
          (idPrefix) => readMarkup(drawCustomer(look, pose, { idPrefix })).ids,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reader that these tests trust', () => {
  test.each([
    ['<svg><g></svg>', /unexpected/],
    ['<svg x="1" x="2"/>', /twice/],
    ['<svg><path d=1/></svg>', /unreadable/],
    ['<svg/>tail', /after the end/],
  ])('refuses %s', (text, message) => {
    expect(() => readMarkup(text)).toThrow(message);
  });
});
