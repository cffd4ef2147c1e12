/** One Phaser game with its one scene: begun, resized, put to sleep and taken down. */
import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser';
import type { Backstage } from './backstage.ts';
import { ContactScene } from './ContactScene.ts';
import { createFrameWatch } from './frameWatch.ts';
import type { StageProblem } from './problems.ts';
import type { Renderer } from './renderer.ts';
import type { Theme } from './setting.ts';
import { pixelRatio } from './stageSet.ts';
import { createTextureShelf, type TextureShelf } from './textureShelf.ts';

/** Frames a second on the canvas, which draws with the processor; a graphics card takes them all. */
const CANVAS_FRAMES = 30;

/** Milliseconds that a size has to stand before everything is drawn for it. */
const RESIZE_SETTLES = 120;

export interface TheatreOptions {
  readonly host: HTMLElement;
  readonly renderer: Renderer;
  readonly theme: Theme;
  /** Asked anew for every frame. */
  readonly still: () => boolean;
  /** The scene can be shown views now. */
  readonly open: (scene: ContactScene) => void;
  /** A complete picture stands in the host. */
  readonly raised: () => void;
  readonly tooSlow: () => void;
  readonly lost: () => void;
  readonly report: (problem: StageProblem) => void;
}

export interface Theatre {
  wake(): void;
  /** No more frames until it is woken. */
  sleep(): void;
  close(): void;
  /** Textures held, for tests and measurements. */
  readonly textures: number;
}

function canvasIn(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  // The page says everything that the picture shows.
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    display: 'block',
    width: '100%',
    height: '100%',
    objectFit: 'cover',
    visibility: 'hidden',
  });
  host.append(canvas);
  return canvas;
}

export function openTheatre(options: TheatreOptions): Theatre {
  const { host, renderer } = options;
  const canvas = canvasIn(host);
  let watch = createFrameWatch(renderer);
  let shelf: TextureShelf | null = null;
  let scene: ContactScene | null = null;
  let ready = false;
  let closed = false;
  let complete = false;
  let coarse = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    canvas,
    parent: host,
    width: 1,
    height: 1,
    banner: false,
    autoFocus: false,
    transparent: true,
    audio: { noAudio: true },
    scale: { mode: Scale.NONE },
    fps: { limit: renderer === 'webgl' ? 0 : CANVAS_FRAMES, smoothStep: false },
    render: { antialias: true, powerPreference: 'low-power' },
  });

  function wake(): void {
    if (ready && !closed && !document.hidden) game.loop.wake();
  }

  function sleep(): void {
    if (ready) game.loop.sleep();
    watch.interrupt();
  }

  function measure() {
    const size = { width: host.clientWidth, height: host.clientHeight };
    const ratio = coarse ? 1 : pixelRatio(size, window.devicePixelRatio, renderer);
    return { host: size, ratio };
  }

  /** Slow on the canvas: fewer pixels first, and only then less motion. */
  function ease(): void {
    if (closed) return;
    if (renderer === 'canvas' && measure().ratio > 1) {
      coarse = true;
      watch = createFrameWatch(renderer);
      scene?.refit();
    } else {
      options.tooSlow();
    }
  }

  function afterFrame(): void {
    if (complete) {
      const verdict = watch.frame(performance.now());
      // Not in the middle of a frame: the answer may be to close.
      if (verdict === 'slow') queueMicrotask(ease);
    }
    if (!closed && (document.hidden || scene?.busy === false)) sleep();
  }

  function begin(): void {
    if (closed) return;
    ready = true;
    shelf = createTextureShelf(game.textures);
    const backstage: Backstage = {
      shelf,
      theme: options.theme,
      get still() {
        return options.still();
      },
      measure,
      resize(width, height) {
        game.scale.resize(width, height);
        canvas.style.width = '100%';
        canvas.style.height = '100%';
      },
      raised() {
        canvas.style.visibility = 'visible';
        complete = true;
        wake();
        options.raised();
      },
      struck() {
        canvas.style.visibility = 'hidden';
        complete = false;
      },
      wake,
      report: options.report,
    };
    scene = new ContactScene(backstage);
    game.scene.add('contact', scene, true);
    game.events.on(Core.Events.POST_RENDER, afterFrame);
    options.open(scene);
  }

  const onVisibility = () => (document.hidden ? sleep() : wake());
  const resized = new ResizeObserver(() => {
    clearTimeout(settling);
    settling = setTimeout(() => scene?.refit(), RESIZE_SETTLES);
  });

  game.events.once(Core.Events.READY, begin);
  document.addEventListener('visibilitychange', onVisibility);
  canvas.addEventListener('webglcontextlost', options.lost);
  resized.observe(host);

  return {
    wake,
    sleep,
    get textures() {
      return shelf?.size ?? 0;
    },
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(settling);
      resized.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
      canvas.removeEventListener('webglcontextlost', options.lost);
      scene?.clear();
      shelf?.releaseAll();
      end(game, ready);
      canvas.remove();
    },
  };
}

/** Ends a game now. Phaser itself waits for the next frame, which a sleeping loop never has. */
function end(game: Game, ready: boolean): void {
  game.destroy(true);
  // One that was still starting can't be taken apart yet; it ends in its first frame.
  if (ready) game.step(0, 0);
}
