/**
 * The customer on the stage: the layers of one level, or of two while one fades into the other.
 *
 * Each layer fades over its own older self, never over the whole figure, so that nothing shines
 * through: first the new one appears over the old, then the old one goes.
 */
import { GameObjects, type Scene } from 'phaser';
import type { HeadPlacement } from '../art/rig.ts';
import { clamp, lerp, type Point, smoothstep } from '../art/svg.ts';
import type { Viseme } from '../art/viseme.ts';
import { type LevelArt, mouthName, type PartName } from './levelArt.ts';
import type { Sway } from './motion.ts';

type SlotName = 'behind' | 'headBehind' | 'body' | 'head' | 'mouth' | 'lids' | 'handset';

type HeadAt = Omit<HeadPlacement, 'pivot'>;

/** The images of one level. */
interface Dressed {
  readonly art: LevelArt;
  readonly images: ReadonlyMap<SlotName, GameObjects.Image>;
}

const FIRST_PART: Readonly<Record<SlotName, PartName>> = {
  behind: 'behind',
  headBehind: 'headBehind',
  body: 'body',
  head: 'head',
  mouth: mouthName('rest'),
  lids: 'lids',
  handset: 'handset',
};
const SLOTS = Object.keys(FIRST_PART) as readonly SlotName[];

/** How far a breath stretches the body upwards, and where it rests, in rig units. */
const BREATH_STRETCH = 0.006;
const WAIST_Y = 396;

/** Where the telephone is held to the head, from the head's pivot in head units. */
const EAR: Point = { x: -102, y: -120 };

/** What the arm that holds the telephone turns about, in rig units. */
const SHOULDER: Point = { x: -158, y: 118 };

/** A point of the head in rig units. */
function onHead({ x, y, turn, scale }: HeadAt, point: Point): Point {
  const angle = (turn * Math.PI) / 180;
  const [dx, dy] = [point.x * scale, point.y * scale];
  return {
    x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

export class Figure extends GameObjects.Container {
  readonly #slots: Readonly<Record<SlotName, GameObjects.Container>>;
  readonly #torso: GameObjects.Container;
  readonly #headBack: GameObjects.Container;
  readonly #headFront: GameObjects.Container;
  readonly #drop: (art: LevelArt) => void;
  #now: Dressed;
  #before: Dressed | null = null;
  #fade = 1;
  #fadeLength = 1;
  #faded: (() => void) | null = null;

  /** @param drop is handed each level that is no longer shown */
  constructor(scene: Scene, art: LevelArt, drop: (art: LevelArt) => void) {
    super(scene);
    const slot = () => new GameObjects.Container(scene);
    this.#slots = {
      behind: slot(),
      headBehind: slot(),
      body: slot(),
      head: slot(),
      mouth: slot(),
      lids: slot(),
      handset: slot(),
    };
    const { behind, headBehind, body, head, mouth, lids, handset } = this.#slots;
    this.#headBack = new GameObjects.Container(scene, 0, 0, [headBehind]);
    this.#torso = new GameObjects.Container(scene, 0, WAIST_Y, [body]);
    this.#headFront = new GameObjects.Container(scene, 0, 0, [head, mouth, lids]);
    body.setPosition(0, -WAIST_Y);
    this.add([behind, this.#headBack, this.#torso, this.#headFront, handset]);
    this.#drop = drop;
    this.#now = this.#dress(art);
  }

  get level(): LevelArt['level'] {
    return this.#now.art.level;
  }

  get fading(): boolean {
    return this.#before !== null;
  }

  /** Fades over to another level; resolves when it is done. Only one at a time. */
  fadeTo(art: LevelArt, milliseconds: number): Promise<void> {
    this.#finish();
    this.#before = this.#now;
    this.#now = this.#dress(art);
    this.#fade = 0;
    this.#fadeLength = Math.max(1, milliseconds);
    return new Promise((resolve) => {
      this.#faded = resolve;
    });
  }

  /** Draws this instant. */
  pose(delta: number, sway: Sway, viseme: Viseme, eyesShut: boolean): void {
    if (this.#before !== null) {
      this.#fade = Math.min(1, this.#fade + delta / this.#fadeLength);
      if (this.#fade === 1) this.#finish();
    }
    this.#showFade();
    this.#place(sway);
    for (const dressed of [this.#now, this.#before]) {
      if (dressed === null) continue;
      this.#showMouth(dressed, viseme);
      dressed.images.get('lids')?.setVisible(eyesShut && !this.fading);
    }
  }

  override destroy(fromScene?: boolean): void {
    const dressed = [this.#now, this.#before];
    this.#faded?.();
    super.destroy(fromScene);
    for (const level of dressed) if (level !== null) this.#drop(level.art);
  }

  #dress(art: LevelArt): Dressed {
    const images = new Map<SlotName, GameObjects.Image>();
    for (const name of SLOTS) {
      const part = art.parts.get(FIRST_PART[name]);
      if (part === undefined) continue;
      const { box } = part;
      const origin = name === 'behind' || name === 'body' || name === 'handset' ? 0 : 1;
      const image = new GameObjects.Image(
        this.scene,
        box.x - origin * art.neck.pivot.x,
        box.y - origin * art.neck.pivot.y,
        part.texture,
        part.frame,
      );
      image.setOrigin(0, 0).setScale(1 / art.scale);
      if (name === 'handset') {
        const { scale } = art;
        image.setDisplayOrigin((SHOULDER.x - box.x) * scale, (SHOULDER.y - box.y) * scale);
      }
      this.#slots[name].add(image);
      images.set(name, image);
    }
    return { art, images };
  }

  #finish(): void {
    const gone = this.#before;
    if (gone === null) return;
    this.#before = null;
    this.#fade = 1;
    for (const image of gone.images.values()) image.destroy();
    this.#drop(gone.art);
    this.#faded?.();
    this.#faded = null;
  }

  #showFade(): void {
    const coming = clamp(this.#fade * 2, 0, 1);
    const going = clamp(2 - this.#fade * 2, 0, 1);
    for (const image of this.#now.images.values()) image.setAlpha(coming);
    for (const image of this.#before?.images.values() ?? []) image.setAlpha(going);
  }

  #place(sway: Sway): void {
    const share = smoothstep(0, 1, this.#fade);
    const to = this.#now.art.neck;
    const from = this.#before?.art.neck ?? to;
    const lifted = WAIST_Y * BREATH_STRETCH * sway.breath;
    const neck: HeadAt = {
      x: lerp(from.x, to.x, share) + sway.x,
      y: lerp(from.y, to.y, share) + sway.y - lifted,
      turn: lerp(from.turn, to.turn, share) + sway.turn,
      scale: lerp(from.scale, to.scale, share),
    };
    for (const head of [this.#headBack, this.#headFront]) {
      head.setPosition(neck.x, neck.y).setAngle(neck.turn).setScale(neck.scale);
    }
    this.#torso.setScale(1, 1 + BREATH_STRETCH * sway.breath);
    this.#holdHandsets(onHead(neck, EAR), lifted);
  }

  /** Turns each level's arm about the shoulder, so that its telephone stays at the ear. */
  #holdHandsets(ear: Point, lifted: number): void {
    const shoulder = { x: SHOULDER.x, y: SHOULDER.y - lifted * (1 - SHOULDER.y / WAIST_Y) };
    const wanted = { x: ear.x - shoulder.x, y: ear.y - shoulder.y };
    for (const dressed of [this.#now, this.#before]) {
      const image = dressed?.images.get('handset');
      if (!dressed || image === undefined) continue;
      const { neck, scale } = dressed.art;
      const at = onHead(neck, EAR);
      const drawn = { x: at.x - SHOULDER.x, y: at.y - SHOULDER.y };
      const stretch = Math.hypot(wanted.x, wanted.y) / Math.hypot(drawn.x, drawn.y);
      image
        .setPosition(shoulder.x, shoulder.y)
        .setRotation(Math.atan2(wanted.y, wanted.x) - Math.atan2(drawn.y, drawn.x))
        .setScale(stretch / scale);
    }
  }

  #showMouth({ art, images }: Dressed, viseme: Viseme): void {
    const image = images.get('mouth');
    const part = art.parts.get(mouthName(viseme));
    if (image === undefined || part === undefined || image.frame.name === part.frame) return;
    image.setFrame(part.frame, false, false);
  }
}
