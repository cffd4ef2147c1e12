/**
 * The living stage beside the page's words. Load it when the first replies have been painted: it
 * brings Phaser, and nothing waits for it.
 */
import type { Moment } from '../session/view/moments.ts';
import type { StageView } from '../session/view/stageView.ts';
import type { ContactScene } from './ContactScene.ts';
import type { StageProblem } from './problems.ts';
import { chooseRenderer, type Renderer } from './renderer.ts';
import type { Theme } from './setting.ts';
import { openTheatre, type Theatre } from './theatre.ts';

export interface StageOptions {
  readonly reducedMotion: boolean;
  readonly theme?: Theme;
  /** Told of what went wrong, at most once each. */
  readonly onProblem: (code: StageProblem) => void;
  /** Draws with this renderer instead of the one that suits the machine. */
  readonly renderer?: Renderer;
}

export interface Stage {
  /** Draws this. Any view may follow any other; the same one again changes nothing. */
  show(view: StageView): void;
  /** Draws no more frames before the next `show`, so that the page's words can be painted first. */
  giveWay(): void;
  /** Something happened once. Leaving it out changes nothing that stays. */
  moment(moment: Moment): void;
  setReducedMotion(on: boolean): void;
  dispose(): void;
  /** Resolves when the first complete picture is up: a still one underneath can go then. */
  readonly ready: Promise<void>;
  readonly renderer: Renderer;
  /** Textures held now, for measurements. */
  readonly textures: number;
}

/**
 * @param host an element with a size; the stage fills it and follows its size. What else is in it
 *   stays.
 */
export function createStage(host: HTMLElement, options: StageOptions): Stage {
  const told = new Set<StageProblem>();
  const first = options.renderer ?? chooseRenderer();
  let renderer: Renderer = first ?? 'canvas';
  let { reducedMotion } = options;
  let slow = false;
  let disposed = false;
  let view: StageView | null = null;
  let scene: ContactScene | null = null;
  let theatre: Theatre | null = null;
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });

  function report(problem: StageProblem): void {
    if (disposed || told.has(problem)) return;
    told.add(problem);
    options.onProblem(problem);
  }

  /** The last renderer there is, with the view that was shown last. */
  function fallBack(problem: StageProblem): void {
    if (disposed || renderer === 'canvas') return;
    renderer = 'canvas';
    close();
    open();
    report(problem);
  }

  function tooSlow(): void {
    if (renderer === 'webgl') {
      fallBack('webgl_slow');
    } else {
      slow = true;
      report('canvas_slow');
    }
  }

  function open(): void {
    try {
      theatre = openTheatre({
        host,
        renderer,
        theme: options.theme ?? 'light',
        still: () => reducedMotion || slow,
        open(opened) {
          scene = opened;
          if (view !== null) scene.show(view);
        },
        raised: () => announce(),
        tooSlow,
        lost: () => fallBack('webgl_lost'),
        report,
      });
    } catch {
      report('no_canvas');
    }
  }

  function close(): void {
    theatre?.close();
    theatre = null;
    scene = null;
  }

  if (first === null) report('no_canvas');
  else open();

  return {
    show(next) {
      if (disposed) return;
      view = next;
      scene?.show(next);
    },
    giveWay() {
      theatre?.sleep();
    },
    moment(moment) {
      scene?.moment(moment);
    },
    setReducedMotion(on) {
      reducedMotion = on;
      theatre?.wake();
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      close();
    },
    ready,
    get renderer() {
      return renderer;
    },
    get textures() {
      return theatre?.textures ?? 0;
    },
  };
}
