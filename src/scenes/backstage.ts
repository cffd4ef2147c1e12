/** What the scene asks of the stage around it. */
import type { Size } from './framing.ts';
import type { StageProblem } from './problems.ts';
import type { Theme } from './setting.ts';
import type { TextureShelf } from './textureShelf.ts';

export interface Backstage {
  readonly shelf: TextureShelf;
  readonly theme: Theme;
  /** Cross-fades only: the person asked for it, or the machine is too slow for more. */
  readonly still: boolean;
  /** The host in CSS pixels, and the device pixels to draw for each. */
  measure(): { readonly host: Size; readonly ratio: number };
  /** Sets the canvas's size in pixels. */
  resize(width: number, height: number): void;
  /** A set is complete and in the next frame. */
  raised(): void;
  /** There is no picture until a set is raised again. */
  struck(): void;
  /** Something will move: the loop must run. */
  wake(): void;
  report(problem: StageProblem): void;
}
