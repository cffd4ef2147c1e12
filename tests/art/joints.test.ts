/** Whoever it is and however angry: one figure, joined where a body is joined, whole in its picture. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armJoints, drawArm, handTransform } from '../../src/art/body/arm.ts';
import { drawHand } from '../../src/art/body/hand.ts';
import { drawCustomer } from '../../src/art/customer.ts';
import { MOODS, poseAt } from '../../src/art/poseAt.ts';
import { handsetArm } from '../../src/art/props/handset.ts';
import { headPoint, makeRig, RIG_BOX, type Rig } from '../../src/art/rig.ts';
import { type Box, group, type Point, SIDES, type Side } from '../../src/art/svg.ts';
import type { Look } from '../../src/cast/look.ts';
import { anyLook } from './anyLook.ts';
import { CELL, type Ink, inkOf, matrixOf, piecesOf } from './raster.ts';

const heats = fc.double({ min: 0, max: 100, noNaN: true });
const moods = fc.constantFrom(...MOODS);
const EVERY_HEAT = Array.from({ length: 26 }, (_, step) => step * 4);

/** Wheels, canes and what else isn't the body. */
const bare = anyLook.map((look): Look => ({ ...look, aids: [], earrings: 'none' }));

const rigAt = (look: Look, heat: number) => makeRig(look, poseAt(heat, 'neutral'), 'r-');

/** With a margin all round, to see what would be cut off. */
const WIDER: Box = {
  x: RIG_BOX.x - 100,
  y: RIG_BOX.y - 100,
  width: RIG_BOX.width + 200,
  height: RIG_BOX.height + 200,
};

const along = (from: Point, to: Point): Point[] =>
  Array.from({ length: 21 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 20,
    y: from.y + ((to.y - from.y) * step) / 20,
  }));

const bareOf = (ink: Ink, points: readonly Point[]) => points.filter((point) => !ink.at(point));

const share = (pieces: readonly number[]) =>
  pieces.slice(1).reduce((sum, size) => sum + size, 0) / (pieces[0] ?? 1);

/** Any person will do where only the pose is asked. */
const someone = fc.sample(bare, { numRuns: 1, seed: 7 })[0] as Look;

describe('a customer', () => {
  test('is one figure, with nothing that floats', () => {
    fc.assert(
      fc.property(bare, heats, moods, fc.boolean(), (look, heat, mood, handset) => {
        const picture = drawCustomer(look, poseAt(heat, mood), { idPrefix: 'w-', handset });
        expect(share(piecesOf(inkOf(picture, RIG_BOX)))).toBeLessThan(0.001);
      }),
      { numRuns: 25 },
    );
  });

  test('has a neck between head and collar', () => {
    fc.assert(
      fc.property(bare, heats, moods, (look, heat, mood) => {
        const pose = poseAt(heat, mood);
        const ink = inkOf(drawCustomer(look, pose, { idPrefix: 'w-' }), RIG_BOX);
        const face = headPoint(makeRig(look, pose, 'r-'), { x: 0, y: 40 });
        for (const x of [-24, 0, 24]) {
          expect(bareOf(ink, along({ x: face.x + x, y: face.y }, { x, y: 90 }))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is whole in the picture at every heat', () => {
    for (const heat of EVERY_HEAT) {
      for (const mood of MOODS) {
        const picture = drawCustomer(someone, poseAt(heat, mood), { idPrefix: 'w-' });
        const { cells, columns } = inkOf(picture, WIDER);
        const [left, right] = [Math.floor(100 / CELL), Math.ceil(columns - 100 / CELL)];
        const cut = cells.filter((cell, index) => {
          const column = index % columns;
          return cell === 1 && (column < left || column >= right);
        });
        expect(cut.length, `${mood} at ${heat}`).toBe(0);
      }
    }
  });
});

const armOf = (rig: Rig, side: Side) => (side < 0 ? rig.pose.left : rig.pose.right);

describe.each([-1, 1] as const)('the arm on side %i', (side) => {
  test('hangs together from shoulder to hand, at every heat', () => {
    for (const heat of EVERY_HEAT) {
      const rig = rigAt(someone, heat);
      const arm = armOf(rig, side);
      const ink = inkOf(drawArm(rig, side, arm), WIDER);
      const { top, elbow, wrist } = armJoints(rig, side, arm);
      expect(share(piecesOf(ink)), `at ${heat}`).toBe(0);
      expect(bareOf(ink, [...along(top, elbow), ...along(elbow, wrist)])).toEqual([]);
    }
  });

  test('keeps a length that an arm can have', () => {
    for (const heat of EVERY_HEAT) {
      const { top, elbow, wrist } = armJoints(
        rigAt(someone, heat),
        side,
        armOf(rigAt(someone, heat), side),
      );
      const upper = Math.hypot(elbow.x - top.x, elbow.y - top.y);
      const lower = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y);
      // Foreshortened towards the viewer, never stretched.
      expect(upper, `upper at ${heat}`).toBeLessThan(215);
      expect(upper, `upper at ${heat}`).toBeGreaterThan(85);
      expect(lower, `lower at ${heat}`).toBeLessThan(275);
      expect(lower, `lower at ${heat}`).toBeGreaterThan(75);
    }
  });
});

test('the arm with the telephone reaches the ear of every face, at every heat', () => {
  fc.assert(
    fc.property(bare, heats, (look, heat) => {
      const rig = rigAt(look, heat);
      const arm = handsetArm(rig);
      const ink = inkOf(drawArm(rig, -1, arm), WIDER);
      const { top, elbow, wrist } = armJoints(rig, -1, arm);
      expect(share(piecesOf(ink))).toBe(0);
      expect(bareOf(ink, [...along(top, elbow), ...along(elbow, wrist)])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('no hand lies over the face', () => {
  for (const heat of EVERY_HEAT) {
    for (const mood of MOODS) {
      const rig = makeRig(someone, poseAt(heat, mood), 'r-');
      for (const side of SIDES) {
        const arm = armOf(rig, side);
        const transform = handTransform(side, arm);
        const hand = inkOf(group({ transform }, drawHand(arm.hand, rig.tones.skin)), WIDER);
        const face = Array.from({ length: 24 }, (_, step) => {
          const angle = (step / 24) * 2 * Math.PI;
          return headPoint(rig, { x: 70 * Math.cos(angle), y: 20 + 90 * Math.sin(angle) });
        });
        expect(face.filter(hand.at), `${mood} at ${heat}`).toEqual([]);
      }
    }
  }
});

describe('the eye that these tests see with', () => {
  const box: Box = { x: 0, y: 0, width: 40, height: 40 };

  test('tells one piece from two', () => {
    const two =
      '<rect x="2" y="2" width="10" height="30"/><rect x="20" y="2" width="10" height="30"/>';
    expect(piecesOf(inkOf(two, box))).toHaveLength(2);
    const bridge = `${two}<path d="M6,10 L24,10" fill="none" stroke="#000" stroke-width="6"/>`;
    expect(piecesOf(inkOf(bridge, box))).toHaveLength(1);
  });

  test('leaves out what is faint, clipped or only defined', () => {
    const none = [
      '<rect x="0" y="0" width="9" height="9" opacity="0.2"/>',
      '<g clip-path="url(#a)"><rect x="0" y="0" width="9" height="9"/></g>',
      '<clipPath id="a"><rect x="0" y="0" width="9" height="9"/></clipPath>',
      '<rect x="0" y="0" width="9" height="9" fill="none"/>',
    ].join('');
    expect(piecesOf(inkOf(none, box))).toEqual([]);
  });

  test('follows transforms, and curves to their ends', () => {
    expect(matrixOf('translate(5 6) rotate(90) scale(2)').map((n) => Math.round(n))).toEqual([
      0, 2, -2, 0, 5, 6,
    ]);
    const circle = '<path d="M10,20 A10,10 0 0 1 30,20 A10,10 0 0 1 10,20Z"/>';
    const [area = 0] = piecesOf(inkOf(circle, box));
    expect(area * CELL * CELL).toBeGreaterThan(270);
    expect(area * CELL * CELL).toBeLessThan(360);
  });
});
