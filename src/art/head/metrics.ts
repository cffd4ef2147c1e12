// Measures of the head in head units: 0,0 between the eyes, y downwards, about 86 to either temple.

import type { FaceShape } from '../../cast/look.ts';
import { d, type Point } from '../svg.ts';

export interface FaceMetrics {
  readonly temple: number;
  readonly cheek: number;
  readonly jaw: number;
  readonly chin: number;
  /** From the eyes to the point of the chin with the mouth closed. */
  readonly length: number;
}

export const FACES: Readonly<Record<FaceShape, FaceMetrics>> = {
  oval: { temple: 84, cheek: 80, jaw: 60, chin: 24, length: 118 },
  round: { temple: 86, cheek: 87, jaw: 67, chin: 30, length: 113 },
  square: { temple: 84, cheek: 83, jaw: 70, chin: 33, length: 119 },
  heart: { temple: 86, cheek: 81, jaw: 54, chin: 20, length: 116 },
  long: { temple: 80, cheek: 77, jaw: 60, chin: 25, length: 126 },
};

export const CROWN_Y = -124;
export const EYE_X = 40;
export const BROW_Y = -33;
export const NOSE_Y = 50;
export const MOUTH_Y = 85;
export const EAR_Y = 4;
/** Above this an open mouth changes nothing, so that mouth shapes can be laid over the head. */
const CHEEK_Y = 54;

/** How far the chin drops as the mouth opens fully. */
const JAW_DROP = 19;

export function chinY(face: FaceMetrics, mouthOpen: number): number {
  return face.length + mouthOpen * JAW_DROP;
}

export function ear(face: FaceMetrics, side: -1 | 1): Point {
  return { x: side * (face.temple + 2), y: EAR_Y };
}

/** The outline of the face from crown to chin. It only grows as the mouth opens. */
export function faceOutline(face: FaceMetrics, mouthOpen: number): string {
  const { temple, cheek, jaw, chin } = face;
  const bottom = chinY(face, mouthOpen);
  const corner = bottom - 31;
  return [
    d`M${-temple},-24 C${-temple},-94 ${-temple * 0.66},${CROWN_Y} 0,${CROWN_Y}`,
    d`C${temple * 0.66},${CROWN_Y} ${temple},-94 ${temple},-24`,
    d`C${temple},8 ${cheek + 2},${CHEEK_Y - 18} ${cheek - 3},${CHEEK_Y - 6}`,
    d`C${cheek - 6},${CHEEK_Y + 14} ${jaw + 5},${corner - 8} ${jaw - 2},${corner}`,
    d`C${jaw - 16},${bottom - 9} ${chin},${bottom} 0,${bottom}`,
    d`C${-chin},${bottom} ${-jaw + 16},${bottom - 9} ${-jaw + 2},${corner}`,
    d`C${-jaw - 5},${corner - 8} ${-cheek + 6},${CHEEK_Y + 14} ${-cheek + 3},${CHEEK_Y - 6}`,
    d`C${-cheek - 2},${CHEEK_Y - 18} ${-temple},8 ${-temple},-24Z`,
  ].join(' ');
}
