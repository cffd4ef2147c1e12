/** What the call asks of a moving stage. The composition root brings the one there is. */
import type { Moment } from '../../session/view/moments.ts';
import type { StageView } from '../../session/view/stageView.ts';

export interface Stage {
  /** Draws this. Any view may follow any other. */
  show(view: StageView): void;
  /** Draws no more frames before the next `show`, so that words can be painted first. */
  giveWay(): void;
  /** Something happened once; leaving it out changes nothing that stays. */
  moment(moment: Moment): void;
  setReducedMotion(on: boolean): void;
  dispose(): void;
  /** Resolves when the first picture is up. */
  readonly ready: Promise<void>;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  /** Of the page round it. */
  readonly theme: 'light' | 'dark';
  /** `no_canvas`: nothing will be drawn here. Every other problem the stage deals with itself. */
  readonly onProblem: (code: string) => void;
}

/** Fills the host, which has a size, with a stage. */
export type CreateStage = (host: HTMLElement, options: StageOptions) => Stage;

export type LoadStage = () => Promise<CreateStage>;
