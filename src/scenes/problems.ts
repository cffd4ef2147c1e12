/** What can go wrong with the stage. None of it stops a contact: the page says everything anyway. */
export const STAGE_PROBLEMS = [
  /** Neither renderer works here; `createStage` draws nothing, so leave the still picture up. */
  'no_canvas',
  /** A renderer in software took too long per frame: the stage began again on the canvas. */
  'webgl_slow',
  /** The graphics card went away: the stage began again on the canvas. */
  'webgl_lost',
  /** Even the canvas is slow here: the stage goes on without idle motion. */
  'canvas_slow',
  /** A picture could not be drawn: what was on the stage before stays there. */
  'picture_failed',
] as const;

export type StageProblem = (typeof STAGE_PROBLEMS)[number];
