import type { SoundId, StemId } from '../../src/session/ports/sound.ts';
import { click } from './recipes/click.ts';
import { hangUp } from './recipes/hangUp.ts';
import { holdMusic } from './recipes/holdMusic.ts';
import { noteTaken } from './recipes/noteTaken.ts';
import { officeMurmur } from './recipes/officeMurmur.ts';
import { pageTurn } from './recipes/pageTurn.ts';
import { paused } from './recipes/paused.ts';
import { pickUp } from './recipes/pickUp.ts';
import { replyLanded } from './recipes/replyLanded.ts';
import { replyMissed } from './recipes/replyMissed.ts';
import { ring } from './recipes/ring.ts';
import { tensionHigh } from './recipes/tensionHigh.ts';
import { tensionLow } from './recipes/tensionLow.ts';
import { tensionMid } from './recipes/tensionMid.ts';
import { typing } from './recipes/typing.ts';
import { toMean, toPeak } from './synth/level.ts';
import type { Pcm } from './synth/pcm.ts';
import { type Random, seeded } from './synth/random.ts';

export type RecipeId = SoundId | StemId;

interface Recipe {
  /** What one hears, for the list of sources. */
  readonly about: string;
  /** The file in `recipes/` that makes it. */
  readonly file: string;
  readonly make: (random: Random) => Pcm;
  readonly seed: number;
  /** dBFS: of the loudest sample for what is over by itself, of the mean for what goes on. */
  readonly level: { readonly peak: number } | { readonly mean: number };
}

/**
 * Levels are set against each other: the phone leads, confirmations stay under speech, ambience sits
 * some 10 dB under the hold music, and the three stems together do not reach it.
 */
export const RECIPES: Readonly<Record<RecipeId, Recipe>> = {
  ring: {
    about: "a desk phone's double ring, one cycle",
    file: 'ring',
    make: ring,
    seed: 1,
    level: { peak: -9 },
  },
  'pick-up': {
    about: 'a handset is lifted and the line opens',
    file: 'pickUp',
    make: pickUp,
    seed: 2,
    level: { peak: -10 },
  },
  'hang-up': {
    about: 'a handset slams down, then the engaged tone',
    file: 'hangUp',
    make: hangUp,
    seed: 3,
    level: { peak: -7 },
  },
  typing: {
    about: 'someone writes a sentence on a keyboard',
    file: 'typing',
    make: typing,
    seed: 4,
    level: { peak: -14 },
  },
  click: {
    about: 'a control is pressed',
    file: 'click',
    make: click,
    seed: 5,
    level: { peak: -16 },
  },
  'note-taken': {
    about: 'three pencil strokes and a full stop',
    file: 'noteTaken',
    make: noteTaken,
    seed: 6,
    level: { peak: -14 },
  },
  'reply-landed': {
    about: 'a warm fifth up',
    file: 'replyLanded',
    make: replyLanded,
    seed: 7,
    level: { peak: -12 },
  },
  'reply-missed': {
    about: 'a muffled third down',
    file: 'replyMissed',
    make: replyMissed,
    seed: 8,
    level: { peak: -11 },
  },
  'page-turn': {
    about: 'a sheet sweeps over and falls flat',
    file: 'pageTurn',
    make: pageTurn,
    seed: 9,
    level: { peak: -15 },
  },
  paused: {
    about: 'two level notes',
    file: 'paused',
    make: paused,
    seed: 10,
    level: { peak: -13 },
  },
  'hold-music': {
    about: 'eight bars of electric piano, bass and brushes, composed for this',
    file: 'holdMusic',
    make: holdMusic,
    seed: 11,
    level: { mean: -24 },
  },
  'office-murmur': {
    about: 'twelve colleagues on other calls, without words',
    file: 'officeMurmur',
    make: officeMurmur,
    seed: 12,
    level: { mean: -34 },
  },
  'tension-low': {
    about: 'the tension bed: a drone',
    file: 'tensionLow',
    make: tensionLow,
    seed: 13,
    level: { mean: -27 },
  },
  'tension-mid': {
    about: 'the tension bed: a heartbeat and air',
    file: 'tensionMid',
    make: tensionMid,
    seed: 14,
    level: { mean: -29 },
  },
  'tension-high': {
    about: 'the tension bed: trembling strings and a thin breath',
    file: 'tensionHigh',
    make: tensionHigh,
    seed: 15,
    level: { mean: -32 },
  },
};

/** One sound, at the level it ships with. The same samples every time. */
export function make(id: RecipeId): Pcm {
  const { make, seed, level } = RECIPES[id];
  const pcm = make(seeded(seed));
  return 'peak' in level ? toPeak(pcm, level.peak) : toMean(pcm, level.mean);
}
