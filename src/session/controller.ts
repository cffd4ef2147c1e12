/**
 * One seat at the product: the session's screens, the contact being played, and its safe-keeping.
 * Screens call these verbs and draw what `state` says; every rule is further down.
 */
import { type ActorOptions, createActor } from 'xstate';
import { castFor } from '../cast/draw.ts';
import { LEVELS } from '../dialogue/levels.ts';
import type { Playable, ScenarioCard } from '../dialogue/scenarioSchema.ts';
import type { FrameworkId } from '../heat/frameworks.ts';
import { retryFrom } from '../log/attempts.ts';
import type { Mode } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';
import type { ConfidenceLevel } from '../log/reflection.ts';
import { isOver } from '../machines/conversation/machine.ts';
import {
  type LaterScene,
  type SessionSignal,
  sessionMachine,
  type Timers,
} from '../machines/session/machine.ts';
import type { LocalTime } from '../progress/days.ts';
import {
  CURRENT,
  CURRENT_ID,
  isSessionKey,
  RECORD_VERSION,
  SET_ASIDE,
  sessionKey,
} from '../progress/keys.ts';
import type { KeptSession } from '../progress/records.ts';
import { usualMode } from '../progress/usualMode.ts';
import type { Intent } from './intents.ts';
import type { Library } from './ports/library.ts';
import type { Shelf, StoreErrorCode } from './ports/store.ts';
import type { ReplayError } from './replay.ts';
import { createRunner, type IntentResult, type Runner } from './runner.ts';
import { durationOf } from './simulatedTime.ts';
import { beforeLastTurn } from './turnStops.ts';

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
    /** In front of a room. */
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
  /** The contact goes on from before its last turn. Nothing happens where none was taken yet. */
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

export function createSeat(ports: SeatPorts): Seat {
  const { library, store } = ports;
  const listeners = new Set<() => void>();
  const played = new Set<string>();
  let timers: Timers = 'off';
  const session = startSession();
  let state: SeatState = {
    screen: 'menu',
    cards: byLevel(library.cards),
    loading: false,
    scenario: null,
    seed: 1,
    suggested: 'guided',
    runner: null,
    log: null,
    unfinished: null,
    notice: null,
    presenting: false,
    walking: false,
  };
  let stopRunner = () => {};
  /** How many events of the log have been looked through for what there is to hear. */
  let told = 0;
  /** What the trainee did before the rest of the story was there. */
  let waiting: Intent | null = null;
  /** The scenario whose story is on its way. */
  let fetching: string | null = null;
  /** The session being played, as it will be kept; `finishedAt` once it was over. */
  let kept: Pick<KeptSession, 'id' | 'finishedAt'> | null = null;
  /** What led to the briefing says how it is to be played. */
  let asked: Mode | null = null;
  /** A contact of this profile was played to its end. */
  let finished = false;
  /** The session being played can be taken up again: it isn't over, or a part of it is tried again. */
  let open = false;

  function startSession() {
    const actor = createActor(sessionMachine, {
      input: { timers },
      ...(ports.clock ? { clock: ports.clock } : {}),
    });
    actor.on('patience.due', ({ seconds }) => {
      state.runner?.send({ type: 'wait', seconds });
    });
    actor.on('beat.due', () => {
      state.runner?.send({ type: 'letRun' });
    });
    actor.start();
    return actor;
  }

  function change(part: Partial<SeatState>): void {
    state = { ...state, ...part, screen: screenOf(session.getSnapshot().value) };
    for (const listener of listeners) listener();
  }

  function adopt(runner: Runner, part: Partial<SeatState> = {}): void {
    stopRunner();
    told = runner.log.events.length;
    const off = runner.subscribe(() => onRunnerChange(runner));
    stopRunner = () => {
      off();
      runner.stop();
    };
    change({ runner, scenario: runner.setup.scenario, seed: runner.setup.seed, ...part });
  }

  /** Milliseconds that the lines take which were said since this was last asked. */
  function hearingIn({ log }: Runner): number {
    const said = log.events.slice(told);
    told = log.events.length;
    return said
      .filter(({ event }) => event.type === 'customer.said')
      .reduce((sum, { event }) => sum + durationOf(event, null), 0);
  }

  function onRunnerChange(runner: Runner): void {
    const { snapshot } = runner;
    if (snapshot.matches('left')) {
      void forgetCurrent();
      session.send({ type: 'menu.opened' });
      change({ runner: null, scenario: null, log: null });
      return;
    }
    if (snapshot.matches('ended')) {
      const next = sceneAfter(runner);
      session.send({ type: 'contact.over', next });
      if (snapshot.context.scene !== 'contact' && next === null) runner.send({ type: 'finish' });
    }
    session.send(floorOf(runner, hearingIn(runner)));
    const done = isOver(snapshot);
    change({ log: runner.log });
    if (done) void keep(runner.log);
    else save(runner.log);
  }

  async function write(key: string, text: string): Promise<void> {
    const written = await store.write(key, text);
    if (!written.ok && state.notice?.code !== 'not_saved') {
      change({ notice: { code: 'not_saved', why: written.code } });
    }
  }

  /** The contact so far, to be taken up again. */
  function save(log: SessionLog): void {
    const { id } = kept ?? begin();
    open = true;
    void write(CURRENT_ID, id);
    void write(CURRENT, JSON.stringify(log));
  }

  /** The finished session joins the learner's history, and again whenever its log grows. */
  async function keep(log: SessionLog): Promise<void> {
    const { id, finishedAt } = kept ?? begin();
    if (id === NOBODYS) return forgetCurrent();
    const over = finishedAt || ports.now();
    kept = { id, finishedAt: over };
    open = false;
    finished = true;
    const session: KeptSession = {
      version: RECORD_VERSION,
      id,
      startedAt: id,
      finishedAt: over,
      log,
    };
    await write(sessionKey(id), JSON.stringify(session));
    // Only now that it is kept elsewhere.
    if (!open) await forgetCurrent();
  }

  async function forgetCurrent(): Promise<void> {
    await Promise.all([store.remove(CURRENT), store.remove(CURRENT_ID)]);
  }

  function begin(id: string = ports.now()): Pick<KeptSession, 'id' | 'finishedAt'> {
    kept = { id, finishedAt: '' };
    return kept;
  }

  const personFor = (scenario: Playable, seed: number) =>
    castFor(library.people, seed, scenario.data.id);

  async function load(id: string, how: 'load' | 'loadWhole'): Promise<Playable | null> {
    try {
      return await library[how](id);
    } catch {
      change({ notice: { code: 'load_failed', scenario: id } });
      return null;
    }
  }

  /** The same, for something that the trainee waits for. */
  async function loadShown(id: string, how: 'load' | 'loadWhole'): Promise<Playable | null> {
    change({ loading: true });
    const scenario = await load(id, how);
    change({ loading: false });
    return scenario;
  }

  /** The rest of a story whose first words are shown: the log so far is folded over it. */
  async function fetchRest(id: string): Promise<void> {
    if (fetching === id) return;
    fetching = id;
    const whole = await load(id, 'loadWhole');
    if (whole) await reload(whole);
    fetching = null;
    if (state.scenario?.data.id !== id) return;
    const held = waiting;
    waiting = null;
    if (held) change({ loading: false });
    if (held && whole) state.runner?.send(held);
  }

  /** A room takes the time that it takes. */
  function present(on: boolean): void {
    session.send({ type: 'timers.set', timers: on ? 'off' : timers });
    change({ presenting: on });
  }

  async function reload(scenario: Playable): Promise<void> {
    const { runner } = state;
    if (runner?.setup.scenario.data.id !== scenario.data.id) {
      if (state.scenario?.data.id === scenario.data.id) change({ scenario });
      return;
    }
    const { resumeRunner } = await import('./replay.ts');
    if (state.runner !== runner) return; // another contact was taken meanwhile
    const resumed = resumeRunner(runner.log, scenario, runner.setup.person);
    if (resumed.ok) adopt(resumed.runner);
    else change({ notice: { code: 'cannot_resume', error: resumed.error } });
  }

  async function readCurrent(): Promise<SessionLog | null> {
    const left = await store.read(CURRENT);
    if (!left.ok || left.value === null) return null;
    const { parseLog } = await import('../log/readLog.ts');
    const parsed = parseLog(left.value);
    if (parsed.ok) return parsed.log;
    await store.write(SET_ASIDE, left.value);
    change({ notice: { code: 'log_refused', message: parsed.error.message } });
    return null;
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async pick(scenarioId, seed, suggested) {
      waiting = null;
      const scenario = await loadShown(scenarioId, 'load');
      if (!scenario) return;
      asked = suggested ?? null;
      const first = seed ?? (played.has(scenarioId) ? ports.drawSeed() : scenario.data.seed);
      session.send({ type: 'scenario.picked' });
      change({
        scenario,
        seed: first,
        suggested: asked ?? usualMode({ finished, inFront: false }),
        runner: null,
        log: null,
      });
      if (scenario.opening) void fetchRest(scenarioId);
    },
    vary(seed) {
      if (state.screen === 'briefing') change({ seed });
    },
    take({ mode, framework, read = [], confidence = null, present: inFront = false }) {
      const { scenario, seed } = state;
      if (!scenario) return;
      played.add(scenario.data.id);
      begin();
      session.send({ type: 'contact.taken' });
      const runner = createRunner({
        scenario,
        person: personFor(scenario, seed),
        seed,
        mode: mode ?? asked ?? usualMode({ finished, inFront }),
        framework: framework ?? scenario.data.framework,
        passMark: library.organisation.passMark,
      });
      for (const page of read) runner.send({ type: 'read', page });
      if (confidence !== null) {
        runner.send({ type: 'rateConfidence', when: 'before', level: confidence });
      }
      adopt(runner, { unfinished: null });
      present(inFront);
    },
    send(intent) {
      const { runner } = state;
      if (!runner) return { ok: false, error: { code: 'not_now', message: 'No contact is open.' } };
      if (runner.setup.scenario.opening && asksTheStory(intent) && runner.can(intent)) {
        // Where fetching failed before, the next press tries again.
        void fetchRest(runner.setup.scenario.data.id);
        waiting = intent;
        change({ loading: true });
        return { ok: true };
      }
      // Whoever speaks has seen that they are back.
      if (intent.type === 'choose' && isWelcomeBack(state.notice)) change({ notice: null });
      return runner.send(intent);
    },
    closeWrapUp() {
      const { runner } = state;
      if (!runner) return;
      runner.send({ type: 'closeWrapUp' });
      const next = sceneAfter(runner);
      session.send({ type: 'wrapup.done', next });
      if (next === null) runner.send({ type: 'finish' });
      change({ log: runner.log });
    },
    takeFollowUp() {
      session.send({ type: 'followup.taken' });
      state.runner?.send({ type: 'startFollowUp' });
      change({});
    },
    takeRepeat() {
      session.send({ type: 'repeat.taken' });
      state.runner?.send({ type: 'startRepeat' });
      change({});
    },
    declineRepeat() {
      session.send({ type: 'repeat.declined' });
      state.runner?.send({ type: 'finish' });
      change({});
    },
    toMenu() {
      const { runner } = state;
      stopRunner();
      stopRunner = () => {};
      waiting = null;
      session.send({ type: 'menu.opened' });
      const { id, title } = runner?.setup.scenario.data ?? {};
      const left = runner && !isOver(runner.snapshot) && id !== undefined;
      if (left) save(runner.log);
      change({
        runner: null,
        scenario: null,
        log: null,
        walking: false,
        ...(left ? { unfinished: { scenarioId: id, title: title ?? id } } : {}),
      });
    },
    async resume() {
      const log = await readCurrent();
      if (!log) return;
      const scenario = await loadShown(log.scenario.id, 'loadWhole');
      if (!scenario) return;
      const { resumeRunner } = await import('./replay.ts');
      const resumed = resumeRunner(log, scenario, personFor(scenario, log.seed));
      if (!resumed.ok) {
        change({ notice: { code: 'cannot_resume', error: resumed.error }, unfinished: null });
        return;
      }
      const id = await store.read(CURRENT_ID);
      begin(id.ok && id.value !== null ? id.value : undefined);
      played.add(scenario.data.id);
      session.send({ type: 'session.restored', at: placeOf(resumed.runner) });
      adopt(resumed.runner, {
        log,
        unfinished: null,
        notice: { code: resumed.edited ? 'resumed_edited' : 'resumed' },
      });
    },
    async retry(from) {
      const { log } = state;
      if (state.screen !== 'debrief' || !log) return;
      const scenario = await loadShown(log.scenario.id, 'loadWhole');
      if (!scenario) return;
      const { resumeRunner } = await import('./replay.ts');
      const again = retryFrom(log, from);
      const resumed = resumeRunner(again, scenario, personFor(scenario, log.seed));
      if (!resumed.ok) {
        change({ notice: { code: 'cannot_retry', error: resumed.error } });
        return;
      }
      session.send({ type: 'session.restored', at: placeOf(resumed.runner) });
      adopt(resumed.runner, { log: again });
      save(again);
    },
    async discardUnfinished() {
      await forgetCurrent();
      change({ unfinished: null });
    },
    async openLog(text, as = 'debrief', keptAs = NOBODYS) {
      const { parseLog } = await import('../log/readLog.ts');
      const parsed = parseLog(text);
      if (!parsed.ok) {
        change({ notice: { code: 'log_refused', message: parsed.error.message } });
        return;
      }
      begin(keptAs);
      session.send({ type: 'session.restored', at: 'debrief' });
      change({ log: parsed.log, runner: null, scenario: null, walking: as === 'walk' });
    },
    walk: (on) => change({ walking: on }),
    present,
    async stepBack() {
      const { runner, loading } = state;
      const log = runner && beforeLastTurn(runner.log);
      if (!log || loading) return;
      const { scenario, person } = runner.setup;
      const whole = scenario.opening ? await loadShown(scenario.data.id, 'loadWhole') : scenario;
      const { resumeRunner } = await import('./replay.ts');
      if (!whole || state.runner !== runner) return;
      const resumed = resumeRunner(log, whole, person);
      if (!resumed.ok) {
        change({ notice: { code: 'cannot_resume', error: resumed.error } });
        return;
      }
      session.send({ type: 'session.restored', at: placeOf(resumed.runner) });
      adopt(resumed.runner, { log });
      save(log);
    },
    reload,
    relist: () => change({ cards: byLevel(library.cards) }),
    dismissNotice: () => change({ notice: null }),
    setTimers(next) {
      if (next === timers) return;
      timers = next;
      if (!state.presenting) session.send({ type: 'timers.set', timers });
    },
    async open() {
      const keys = await store.keys();
      finished = keys.ok && keys.value.some(isSessionKey);
      const log = await readCurrent();
      const card = log && library.cards.find(({ id }) => id === log.scenario.id);
      change({ unfinished: card ? { scenarioId: card.id, title: card.title } : null });
    },
    dispose() {
      stopRunner();
      session.stop();
      listeners.clear();
    },
  };
}

/** The id of a session that came from a file: somebody's, and not of this learner's history. */
const NOBODYS = '';

/** From starter to sensitive, as a learner should meet them. */
const byLevel = (cards: readonly ScenarioCard[]): readonly ScenarioCard[] =>
  cards.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** The story must answer: not for what only concerns the trainee's own desk. */
const asksTheStory = ({ type }: Intent): boolean =>
  !['answer', 'note', 'read', 'breathe', 'smile', 'pause', 'resume', 'leave', 'wait'].includes(
    type,
  );

const isWelcomeBack = (notice: Notice | null): boolean =>
  notice?.code === 'resumed' || notice?.code === 'resumed_edited';

const screenOf = (value: unknown): Screen => {
  const name = typeof value === 'string' ? value : Object.keys(value as object)[0];
  return SCREENS.find((screen) => screen === name) ?? 'menu';
};

/** Where a resumed session goes on. */
function placeOf({ snapshot }: Runner): Extract<SessionSignal, { type: 'session.restored' }>['at'] {
  const { scene } = snapshot.context;
  if (isOver(snapshot)) return 'debrief';
  if (snapshot.matches('ended')) return scene === 'contact' ? 'wrapUp' : 'repeatBriefing';
  return SCREEN_OF[scene];
}

const SCREEN_OF = { contact: 'contact', follow_up: 'followUp', repeat: 'repeat' } as const;

/** The scene that one which has ended, its log written, leads on to. */
function sceneAfter(runner: Runner): LaterScene | null {
  if (runner.can({ type: 'startFollowUp' })) return 'follow_up';
  return runner.can({ type: 'startRepeat' }) ? 'repeat' : null;
}

/** Who has the floor, for the timers. */
function floorOf({ snapshot }: Runner, hearing: number): SessionSignal {
  if (!snapshot.context.paused) {
    if (snapshot.matches('agentTurn') || snapshot.matches('onHold')) {
      return { type: 'floor.opened', hearing };
    }
    if (snapshot.matches({ customerSpeaking: 'pause' })) return { type: 'beat.paused', hearing };
  }
  return { type: 'floor.taken' };
}
