// Any look that the schema allows, for property tests.

import fc from 'fast-check';
import * as v from 'valibot';
import * as lists from '../../src/cast/look.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

export const anyLook: fc.Arbitrary<lists.Look> = fc
  .record({
    skin: oneOf(lists.SKIN_TONES),
    age: fc.integer({ min: 18, max: 95 }),
    face: oneOf(lists.FACE_SHAPES),
    eyes: fc.record({
      shape: oneOf(lists.EYE_SHAPES),
      colour: oneOf(lists.EYE_COLOURS),
      lashes: fc.boolean(),
    }),
    nose: oneOf(lists.NOSE_SHAPES),
    lips: fc.record({ shape: oneOf(lists.LIP_SHAPES), colour: maybe(colour) }),
    brows: oneOf(lists.BROW_SHAPES),
    hair: fc.record({ style: oneOf(lists.HAIR_STYLES), colour: oneOf(lists.HAIR_COLOURS) }),
    covering: maybe(fc.record({ kind: oneOf(lists.COVERINGS), colour })),
    glasses: maybe(fc.record({ kind: oneOf(lists.GLASSES), colour })),
    facialHair: oneOf(lists.FACIAL_HAIR),
    earrings: oneOf(lists.EARRINGS),
    clothes: fc.record({
      kind: oneOf(lists.CLOTHES),
      colour,
      inner: colour,
      tie: maybe(colour),
    }),
    aids: fc.subarray([...lists.AIDS]),
  })
  .map((drawn) => v.parse(lists.lookSchema, drawn));
