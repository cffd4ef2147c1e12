// What a person looks like, as data. The artwork in `src/art/` can draw every value of this type
// at every heat; nothing here says anything about how a person behaves.

import * as v from 'valibot';

/** From lightest to darkest. */
export const SKIN_TONES = [
  'porcelain',
  'peach',
  'wheat',
  'honey',
  'bronze',
  'umber',
  'ebony',
] as const;
export const FACE_SHAPES = ['oval', 'round', 'square', 'heart', 'long'] as const;
export const EYE_SHAPES = ['almond', 'round', 'monolid', 'hooded'] as const;
export const EYE_COLOURS = ['brown', 'dark', 'hazel', 'green', 'blue', 'grey'] as const;
export const NOSE_SHAPES = ['straight', 'broad', 'narrow', 'rounded', 'aquiline'] as const;
export const LIP_SHAPES = ['thin', 'medium', 'full'] as const;
export const BROW_SHAPES = ['fine', 'medium', 'strong'] as const;
export const HAIR_STYLES = [
  'bald',
  'balding',
  'crop',
  'swept',
  'quiff',
  'curls',
  'bob',
  'long',
  'waves',
  'bun',
  'afro',
  'braids',
] as const;
export const HAIR_COLOURS = [
  'black',
  'espresso',
  'brown',
  'chestnut',
  'auburn',
  'copper',
  'blond',
  'grey',
  'silver',
] as const;
export const COVERINGS = ['hijab', 'turban', 'beanie'] as const;
export const GLASSES = ['round', 'square', 'cat-eye'] as const;
export const FACIAL_HAIR = ['none', 'stubble', 'moustache', 'goatee', 'full'] as const;
export const EARRINGS = ['none', 'stud', 'hoop'] as const;
export const CLOTHES = [
  'blazer',
  'shirt',
  'hoodie',
  'crew',
  'stripes',
  'rollneck',
  'cardigan',
  'jacket',
] as const;
export const AIDS = ['hearing-aid', 'wheelchair', 'cane'] as const;

export type SkinTone = (typeof SKIN_TONES)[number];
export type FaceShape = (typeof FACE_SHAPES)[number];
export type EyeShape = (typeof EYE_SHAPES)[number];
export type EyeColour = (typeof EYE_COLOURS)[number];
export type NoseShape = (typeof NOSE_SHAPES)[number];
export type LipShape = (typeof LIP_SHAPES)[number];
export type BrowShape = (typeof BROW_SHAPES)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type Covering = (typeof COVERINGS)[number];
export type ClothesKind = (typeof CLOTHES)[number];

/** A six-digit colour such as `#2f5d7c`. */
const hexColour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be a colour like #2f5d7c'));

const AGE_MIN = 18;
const AGE_MAX = 95;

export const lookSchema = v.strictObject({
  skin: v.picklist(SKIN_TONES),
  /** Years; lines in the face grow with it. */
  age: v.pipe(v.number(), v.integer(), v.minValue(AGE_MIN), v.maxValue(AGE_MAX)),
  face: v.optional(v.picklist(FACE_SHAPES), 'oval'),
  eyes: v.strictObject({
    shape: v.optional(v.picklist(EYE_SHAPES), 'almond'),
    colour: v.optional(v.picklist(EYE_COLOURS), 'brown'),
    lashes: v.optional(v.boolean(), false),
  }),
  nose: v.optional(v.picklist(NOSE_SHAPES), 'straight'),
  lips: v.strictObject({
    shape: v.optional(v.picklist(LIP_SHAPES), 'medium'),
    /** Lipstick; without it the lips take their tone from the skin. */
    colour: v.optional(hexColour),
  }),
  brows: v.optional(v.picklist(BROW_SHAPES), 'medium'),
  hair: v.strictObject({ style: v.picklist(HAIR_STYLES), colour: v.picklist(HAIR_COLOURS) }),
  covering: v.optional(v.strictObject({ kind: v.picklist(COVERINGS), colour: hexColour })),
  glasses: v.optional(v.strictObject({ kind: v.picklist(GLASSES), colour: hexColour })),
  facialHair: v.optional(v.picklist(FACIAL_HAIR), 'none'),
  earrings: v.optional(v.picklist(EARRINGS), 'none'),
  clothes: v.strictObject({
    kind: v.picklist(CLOTHES),
    colour: hexColour,
    /** What shows beneath or beside the main colour: blouse, drawstring, stripes, lining. */
    inner: v.optional(hexColour, '#f3f1ec'),
    tie: v.optional(hexColour),
  }),
  aids: v.optional(v.array(v.picklist(AIDS)), []),
});

export type Look = v.InferOutput<typeof lookSchema>;
