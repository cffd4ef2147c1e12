/** The display objects of one set, from back to front, in stage units. */
import { GameObjects, type Scene } from 'phaser';
import { Figure } from './Figure.ts';
import type { LevelArt } from './levelArt.ts';
import type { SetArt } from './stageSet.ts';
import type { Badge } from './staging.ts';

const NIGHT = 0x0b1220;

/** So far past its box a picture behind a window reaches, that no lean uncovers its edge. */
const BACK_BLEED = 1.03;

/** Where a badge's middle lies, as a share of the window: on hold the face stays free. */
const BADGE_HEIGHT: Readonly<Record<Badge, number>> = { ringing: 0.44, hold: 0.78, ended: 0.44 };

/** Fewer stage units from top to bottom, and the face fills the window: the sign goes beside it. */
const CLOSE_VIEW = 560;
const BESIDE = { x: 0.86, y: 0.6, size: 0.5 } as const;

export class Props extends GameObjects.Container {
  readonly figure: Figure;
  readonly curtain: GameObjects.Graphics;
  /** Drawn on anew in every frame. */
  readonly ink: GameObjects.Graphics;
  readonly badge: GameObjects.Image;
  readonly #art: SetArt;
  readonly #back: GameObjects.Image;
  readonly #person: GameObjects.Container;

  constructor(scene: Scene, art: SetArt, drop: (level: LevelArt) => void) {
    super(scene);
    const { plan, back, front, badges } = art;
    const { setting, frame, scale } = plan;
    const { placing, window } = setting;
    this.#art = art;
    this.setScale(scale).setPosition(-frame.x * scale, -frame.y * scale);

    const { box } = setting.back;
    this.#back = new GameObjects.Image(scene, 0, 0, back.texture).setOrigin(0, 0);
    this.#back.setPosition(box.x, box.y);
    this.figure = new Figure(scene, art.level, drop);
    this.figure.setPosition(placing.x, placing.y).setScale(placing.scale);
    this.#person = new GameObjects.Container(scene, 0, 0, [this.figure]);
    this.curtain = new GameObjects.Graphics(scene);
    this.curtain.fillStyle(NIGHT, 1);
    this.curtain.fillRect(window.x, window.y, window.width, window.height);
    const frontImage = new GameObjects.Image(scene, frame.x, frame.y, front.texture);
    frontImage.setOrigin(0, 0).setScale(1 / scale);
    this.ink = new GameObjects.Graphics(scene);
    this.badge = new GameObjects.Image(scene, 0, 0, badges, 'ringing');
    this.add([this.#back, this.#person, this.curtain, frontImage, this.ink, this.badge]);
    this.lean(0);
  }

  /** Brings the customer nearer. @param share 0 = upright, 1 = as near as they come */
  lean(share: number): void {
    const { setting, scale } = this.#art.plan;
    const { about, most, back } = setting.lean;
    const near = 1 + most * share;
    this.#person.setScale(near);
    this.#person.setPosition(about.x * (1 - near), about.y * (1 - near));
    const bleed = back === 0 ? 1 : BACK_BLEED * (1 + most * back * share);
    const { box } = setting.back;
    this.#back.setScale(bleed / scale);
    this.#back.setPosition(
      about.x + (box.x - about.x) * bleed,
      about.y + (box.y - about.y) * bleed,
    );
  }

  showPerson(shown: boolean): void {
    this.#person.setVisible(shown);
  }

  showBadge(badge: Badge | null, opacity: number, turn: number): void {
    this.badge.setVisible(badge !== null && opacity > 0);
    if (badge === null) return;
    if (this.badge.frame.name !== badge) this.badge.setFrame(badge);
    const { frame, setting } = this.#art.plan;
    const { window } = setting;
    const beside = badge === 'hold' && frame.height < CLOSE_VIEW;
    const at = beside ? BESIDE : { x: 0.5, y: BADGE_HEIGHT[badge], size: 1 };
    this.badge.setPosition(window.x + window.width * at.x, window.y + window.height * at.y);
    this.badge.setScale(at.size / this.#art.badgeScale);
    this.badge.setAlpha(opacity).setRotation(turn);
  }

  /** Lights the rooms, where that would show. @param warm 0 = cool, 1 = boiling */
  light(warm: number): void {
    for (const sheet of [this.#art.back, this.#art.front]) {
      if (!sheet.shows(warm)) sheet.light(warm);
    }
  }
}
