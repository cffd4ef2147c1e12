/** A seat at the product as screens see it: what `state` says, and the verbs that change it. */
import type { ActorOptions } from 'xstate';
import type { Playable, ScenarioCard } from '../dialogue/scenarioSchema.ts';
import type { FrameworkId } from '../heat/frameworks.ts';
import type { Mode } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';
import type { ConfidenceLevel } from '../log/reflection.ts';
import type { sessionMachine, Timers } from '../machines/session/machine.ts';
import type { LocalTime } from '../progress/days.ts';
import type { Intent } from './intents.ts';
import type { Library } from './ports/library.ts';
import type { Shelf, StoreErrorCode } from './ports/store.ts';
import type { ReplayError } from './replay.ts';
import type { IntentResult, Runner } from './runner.ts';

export const SCREENS = [
  'menu',
  'briefing',
  'contact',
  'wrapUp',
  'followUpBriefing',
  'followUp',
  'repeatBriefing',
  'repeat',
  'debrief',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Something the trainee should know; the message catalogue has the words. */
export type Notice =
  | { readonly code: 'not_saved'; readonly why: StoreErrorCode }
  | { readonly code: 'load_failed'; readonly scenario: string }
  | { readonly code: 'log_refused'; readonly message: string }
  | { readonly code: 'cannot_resume'; readonly error: ReplayError }
  | { readonly code: 'cannot_retry'; readonly error: ReplayError }
  /** What was pressed leads nowhere: the story can't go on that way. */
  | { readonly code: 'story_broke'; readonly message: string }
  | { readonly code: 'resumed' }
  | { readonly code: 'resumed_edited' };

export interface SeatState {
  readonly screen: Screen;
  readonly cards: readonly ScenarioCard[];
  readonly loading: boolean;
  /** The scenario being briefed or played. */
  readonly scenario: Playable | null;
  readonly seed: number;
  /** At the briefing: how to play it unless the trainee chooses. */
  readonly suggested: Mode;
  readonly runner: Runner | null;
  /** A log whose debrief is open, of this session or an earlier one. */
  readonly log: SessionLog | null;
  /** A contact that was left in the middle and can be taken up again. */
  readonly unfinished: { readonly scenarioId: string; readonly title: string } | null;
  readonly notice: Notice | null;
  /** The contact is played in front of a room. */
  readonly presenting: boolean;
  /** It was, or may have been before the page was closed: the way back there is offered. */
  readonly presentable: boolean;
  /** The open log is walked through turn by turn, instead of being debriefed. */
  readonly walking: boolean;
}

export interface Seat {
  readonly state: SeatState;
  subscribe(listener: () => void): () => void;
  /** Opens the briefing of a scenario, in a variation and a way to play it where they are given. */
  pick(scenarioId: string, seed?: number, suggested?: Mode): Promise<void>;
  /** At the briefing: another variation of the scenario, by its seed. */
  vary(seed: number): void;
  /** Takes the contact. `read` are the pages of the case file opened at the briefing. */
  take(options: {
    /** As chosen; as suggested where nothing was. */
    mode?: Mode | undefined;
    framework?: FrameworkId;
    read?: readonly string[];
    /** How sure the trainee is beforehand, where they said so. */
    confidence?: ConfidenceLevel | null;
    /** In front of a room: practice where it would have been assessed. */
    present?: boolean;
  }): void;
  send(intent: Intent): IntentResult;
  closeWrapUp(): void;
  takeFollowUp(): void;
  /** Takes the call of a customer who is back, or goes on to the debrief without it. */
  takeRepeat(): void;
  declineRepeat(): void;
  toMenu(): void;
  /** Takes up the contact that was left. */
  resume(): Promise<void>;
  discardUnfinished(): Promise<void>;
  /** From the debrief: tries again from a turn's event on; the attempt so far stays in the log. */
  retry(from: number): Promise<void>;
  /**
   * Opens a saved log: its debrief, or a walk through it. `keptAs` is its id where it is one of the
   * history's.
   */
  openLog(text: string, as?: 'debrief' | 'walk', keptAs?: string): Promise<void>;
  /** From the debrief to a walk through its log, and back. */
  walk(on: boolean): void;
  /** The contact in front of a room, or to oneself again. */
  present(on: boolean): void;
  /**
   * The contact goes on from before its last turn. Nothing happens where none was taken yet, at the
   * beginning of a retry, and in an assessment.
   */
  stepBack(): Promise<void>;
  /** A scenario was edited while it is being played: the log is folded over the new story. */
  reload(scenario: Playable): Promise<void>;
  /** The library's cards are in another language now. */
  relist(): void;
  dismissNotice(): void;
  setTimers(timers: Timers): void;
  /** Looks for an unfinished contact: at the start, and whenever another profile is practising. */
  open(): Promise<void>;
  dispose(): void;
}

export interface SeatPorts {
  readonly library: Library;
  readonly store: Shelf;
  /** The actor system's clock; the browser's timers unless given. */
  readonly clock?: ActorOptions<typeof sessionMachine>['clock'];
  /** A seed for a variation not asked for by number. */
  readonly drawSeed: () => number;
  /** The device's wall clock. */
  readonly now: () => LocalTime;
}
