/**
 * A contact on the stage. Everything is drawn from the last view that was shown, so the scene can be
 * built anew at any time; what happens once only adds a gesture.
 */
import { Scene } from 'phaser';
import { warmth } from '../art/places/light.ts';
import type { Moment } from '../session/view/moments.ts';
import type { StageView } from '../session/view/stageView.ts';
import { drawRings, drawVoice, ringShake } from './accents.ts';
import type { Backstage } from './backstage.ts';
import { type Level, levelOf, nextLevel, sameLevel, strideBetween } from './level.ts';
import { drawLevel } from './levelArt.ts';
import { towards } from './motion.ts';
import { Props } from './Props.ts';
import { createPerformer } from './performer.ts';
import { gestureFor } from './reactions.ts';
import {
  buildSet,
  personScale,
  planFor,
  releaseSet,
  type SetArt,
  type SetPlan,
  sameSet,
} from './stageSet.ts';
import {
  type Curtain,
  curtainAtRest,
  curtainFor,
  moveCurtain,
  type Staging,
  stagingOf,
} from './staging.ts';

/** A slow frame counts as this many milliseconds at most: nothing leaps after a sleep. */
const LONGEST_STEP = 60;

/** Milliseconds of one crossfade between two levels, and of the only one in reduced motion. */
const FADE = 240;
const FADE_STILL = 420;

/** Milliseconds to half the way: the room follows the face. */
const ROOM_LAG = 380;
const LEAN_LAG = 340;
const BADGE_LAG = 90;

/** A set on the stage, with what moves by itself in it. */
interface Raised {
  readonly art: SetArt;
  readonly props: Props;
  curtain: Curtain;
  badge: number;
  /** Warmth of the room's light, 0..1. */
  light: number;
  lean: number;
}

export class ContactScene extends Scene {
  readonly #backstage: Backstage;
  readonly #performer = createPerformer();
  #view: StageView | null = null;
  #raised: Raised | null = null;
  /** Sets begun; one that was overtaken is thrown away. */
  #begun = 0;
  #building = false;
  #chasing = false;
  /** Where the figure is going, and in how large steps, in points. */
  #way: { readonly goal: Level; readonly stride: number } | null = null;

  constructor(backstage: Backstage) {
    super('contact');
    this.#backstage = backstage;
  }

  /** Whether the next frame may look different from the last. */
  get busy(): boolean {
    if (this.#view === null || this.#raised === null) return false;
    const { curtain, badge, light, lean, props } = this.#raised;
    const staging = stagingOf(this.#view);
    return (
      this.#performer.busy ||
      props.figure.fading ||
      !curtainAtRest(curtain, staging) ||
      badge !== badgeGoal(staging) ||
      (staging.badge === 'ringing' && staging.live && !this.#backstage.still) ||
      light !== warmth(this.#view.heat) ||
      lean !== this.#leanGoal(this.#view)
    );
  }

  show(view: StageView): void {
    const before = this.#view;
    this.#view = view;
    this.#performer.stir();
    if (!view.paused) this.#performer.say(view.speech, view.heat);
    if (view.silent) this.#performer.hush();
    if (before === null || !sameSet(before, view)) void this.#rebuild();
    else void this.#chase();
    this.#backstage.wake();
  }

  moment(moment: Moment): void {
    const gesture = gestureFor(moment);
    if (gesture === null || this.#backstage.still) return;
    this.#performer.gesture(gesture);
    this.#backstage.wake();
  }

  /** The host's size may have changed. */
  refit(): void {
    // Back to the size that is shown: what is being drawn for another is thrown away.
    if (this.#fits()) this.#begun += 1;
    else if (this.#view !== null) void this.#rebuild();
  }

  /** Whether what is shown was drawn for this view and the size that the host has now. */
  #fits(): boolean {
    const shown = this.#raised?.art;
    const plan = this.#view && this.#plan(this.#view);
    return (
      shown !== undefined &&
      plan !== null &&
      this.#view !== null &&
      sameSet(shown.view, this.#view) &&
      shown.plan.width === plan.width &&
      shown.plan.height === plan.height
    );
  }

  /**
   * Draws everything anew for the size that the host has now; what is shown stays until then. One
   * set is drawn at a time, whatever comes meanwhile: several would hold more textures than there are.
   */
  async #rebuild(): Promise<void> {
    this.#begun += 1;
    // Somebody else's picture isn't left up while this one is being drawn.
    if (this.#raised && this.#view && !sameSet(this.#raised.art.view, this.#view)) {
      this.#strike();
      this.#backstage.struck();
    }
    if (this.#building) return;
    this.#building = true;
    try {
      while (await this.#build());
    } finally {
      this.#building = false;
    }
  }

  /** One set, for the view and the size of now; true where it was overtaken and another is due. */
  async #build(): Promise<boolean> {
    const view = this.#view;
    const plan = view && this.#plan(view);
    if (view === null || plan === null) return false;
    const turn = this.#begun;
    try {
      const art = await buildSet(this.#backstage.shelf, plan, view);
      if (turn === this.#begun) this.#raise(art, view);
      else releaseSet(this.#backstage.shelf, art);
    } catch {
      if (turn === this.#begun) this.#backstage.report('picture_failed');
    }
    return turn !== this.#begun && !this.#fits();
  }

  override update(_time: number, elapsed: number): void {
    const view = this.#view;
    const raised = this.#raised;
    if (view === null || raised === null) return;
    const delta = Math.min(elapsed, LONGEST_STEP);
    const { still } = this.#backstage;
    const staging = stagingOf(view);
    this.#performer.advance(delta, { heat: view.heat, live: staging.live, still });
    raised.curtain = moveCurtain(raised.curtain, staging, delta);
    raised.badge = towards(raised.badge, badgeGoal(staging), delta, BADGE_LAG);
    raised.lean = towards(raised.lean, this.#leanGoal(view), delta, LEAN_LAG);
    raised.light = towards(raised.light, warmth(view.heat), delta, ROOM_LAG);
    this.#draw(raised, delta, staging);
  }

  /** Takes everything down. The scene can be shown a view again afterwards. */
  clear(): void {
    this.#begun += 1;
    this.#strike();
    this.#view = null;
  }

  /** Null while the host has no size. */
  #plan(view: StageView): SetPlan | null {
    const { host, ratio } = this.#backstage.measure();
    if (host.width < 1 || host.height < 1) return null;
    return planFor(view, host, ratio, this.#backstage.theme);
  }

  #leanGoal(view: StageView): number {
    return this.#backstage.still ? 0 : warmth(view.heat);
  }

  #raise(art: SetArt, builtFor: StageView): void {
    this.#strike();
    const view = this.#view ?? builtFor;
    const staging = stagingOf(view);
    const { shelf } = this.#backstage;
    const props = new Props(this, art, (level) => level.textures.forEach(shelf.release));
    this.add.existing(props);
    this.#raised = {
      art,
      props,
      curtain: curtainFor(staging),
      badge: badgeGoal(staging),
      light: warmth(builtFor.heat),
      lean: this.#leanGoal(builtFor),
    };
    this.#backstage.resize(art.plan.width, art.plan.height);
    this.#backstage.raised();
    void this.#chase();
  }

  #strike(): void {
    const raised = this.#raised;
    if (raised === null) return;
    this.#raised = null;
    raised.props.destroy();
    releaseSet(this.#backstage.shelf, raised.art);
  }

  #draw({ art, props, curtain, badge, light, lean }: Raised, delta: number, staging: Staging) {
    const { doing, time } = this.#performer;
    const { setting } = art.plan;
    const ringing = staging.badge === 'ringing' && !this.#backstage.still;
    props.figure.pose(delta, doing.sway, doing.viseme, doing.eyesShut);
    props.lean(lean);
    props.light(light);
    props.showPerson(curtain.person);
    props.curtain.setAlpha(curtain.dim);
    props.showBadge(staging.badge, badge, ringing ? ringShake(time) : 0);
    props.ink.clear();
    if (ringing) drawRings(props.ink, props.badge.x, props.badge.y, time);
    if (setting.handset && curtain.person)
      drawVoice(props.ink, setting.window, time, doing.loud, light);
  }

  /** Brings the figure to the view's level, one crossfade after another. */
  async #chase(): Promise<void> {
    if (this.#chasing) return;
    this.#chasing = true;
    try {
      while (await this.#stride());
    } catch {
      this.#backstage.report('picture_failed');
    } finally {
      this.#chasing = false;
    }
  }

  /** One crossfade; false when there is nothing to do. */
  async #stride(): Promise<boolean> {
    const raised = this.#raised;
    const view = this.#view;
    if (raised === null || view === null || !sameSet(raised.art.view, view)) return false;
    const { art, props } = raised;
    const { shelf, still } = this.#backstage;
    const goal = levelOf(view.heat, view.mood);
    const from = props.figure.level;
    if (sameLevel(from, goal)) return false;
    if (this.#way === null || !sameLevel(this.#way.goal, goal)) {
      this.#way = { goal, stride: still ? Number.POSITIVE_INFINITY : strideBetween(from, goal) };
    }
    const level = await drawLevel(shelf, {
      look: view.look,
      level: nextLevel(from, goal, this.#way.stride),
      handset: art.plan.setting.handset,
      scale: personScale(art.plan),
    });
    if (raised !== this.#raised) {
      level.textures.forEach(shelf.release);
      return true;
    }
    const faded = props.figure.fadeTo(level, still ? FADE_STILL : FADE);
    this.#backstage.wake();
    await faded;
    return true;
  }
}

const badgeGoal = ({ badge }: Staging): number => (badge === null ? 0 : 1);
