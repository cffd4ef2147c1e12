/** What the call asks of a moving stage. The composition root brings the one there is. */
import type { Runner } from '../../session/runner.ts';
import type { StageView } from '../../session/view/stageView.ts';

/** Something that happens once; dropping one changes nothing. */
export type Moment = Parameters<Parameters<Runner['onMoment']>[0]>[0];

export interface Stage {
  show(view: StageView): void;
  moment(moment: Moment): void;
  dispose(): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
}

/** Fills the host with a stage. Rejects or throws where this browser can't draw one. */
export type CreateStage = (host: HTMLElement, options: StageOptions) => Stage | Promise<Stage>;

export type LoadStage = () => Promise<CreateStage>;
