/**
 * One seat at the product: the session's screens and the contact being played. Screens call these
 * verbs and draw what `state` says; every rule is further down.
 */
import { createActor } from 'xstate';
import { castFor } from '../cast/draw.ts';
import { LEVELS } from '../dialogue/levels.ts';
import type { Playable, ScenarioCard } from '../dialogue/scenarioSchema.ts';
import { modeOf, retryFrom } from '../log/attempts.ts';
import type { Mode } from '../log/events.ts';
import { isOver } from '../machines/conversation/machine.ts';
import { sessionMachine, type Timers } from '../machines/session/machine.ts';
import { usualMode } from '../progress/usualMode.ts';
import type { Intent } from './intents.ts';
import { createRunner, type IntentResult, type Runner } from './runner.ts';
import { createSafekeeping, NOBODYS } from './safekeeping.ts';
import type { Notice, Seat, SeatPorts, SeatState } from './seat.ts';
import { floorOf, placeOf, sceneAfter, screenOf } from './seatPlaces.ts';
import { durationOf } from './simulatedTime.ts';
import { beforeLastTurn } from './turnStops.ts';

export function createSeat(ports: SeatPorts): Seat {
  const { library, store, now } = ports;
  const listeners = new Set<() => void>();
  const played = new Set<string>();
  let timers: Timers = 'off';
  const keeping = createSafekeeping({
    store,
    now,
    onNotSaved(why) {
      if (state.notice?.code !== 'not_saved') change({ notice: { code: 'not_saved', why } });
    },
    onRefused: (message) => change({ notice: { code: 'log_refused', message } }),
  });
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
    presentable: false,
    walking: false,
  };
  let stopRunner = () => {};
  /** How many events of the log have been looked through for what there is to hear. */
  let told = 0;
  /** What the trainee did before the rest of the story was there. */
  let waiting: Intent | null = null;
  /** The scenario whose story is on its way. */
  let fetching: string | null = null;
  /** What led to the briefing says how it is to be played. */
  let asked: Mode | null = null;

  function startSession() {
    const actor = createActor(sessionMachine, {
      input: { timers },
      ...(ports.clock ? { clock: ports.clock } : {}),
    });
    actor.on('patience.due', ({ seconds }) => {
      tellRunner({ type: 'wait', seconds });
    });
    actor.on('beat.due', () => {
      tellRunner({ type: 'letRun' });
    });
    actor.start();
    return actor;
  }

  function change(part: Partial<SeatState>): void {
    state = { ...state, ...part, screen: screenOf(session.getSnapshot().value) };
    for (const listener of listeners) listener();
  }

  /** Carries an intent out; where the story can't answer it, nothing has happened but the notice. */
  function tellRunner(intent: Intent): IntentResult {
    const sent = state.runner?.send(intent) ?? NOTHING_OPEN;
    if (!sent.ok && sent.error.code === 'story_broke') {
      change({ notice: { code: 'story_broke', message: sent.error.message } });
    }
    return sent;
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
      void keeping.forget();
      session.send({ type: 'menu.opened' });
      change({ runner: null, scenario: null, log: null });
      present(false);
      return;
    }
    if (snapshot.matches('ended')) {
      const next = sceneAfter(runner);
      session.send({ type: 'contact.over', next });
      const last = snapshot.context.scene !== 'contact' && next === null;
      // To finish is a change of its own, and has been through here by the time it returns.
      if (last && runner.send({ type: 'finish' }).ok) return;
    }
    session.send(floorOf(runner, hearingIn(runner)));
    const done = isOver(snapshot);
    change({ log: runner.log });
    if (done) void keeping.keep(runner.log);
    else keeping.save(runner.log);
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
    if (held && whole) tellRunner(held);
  }

  /** A room takes the time that it takes, and turns back: it is shown no assessment. */
  function present(wanted: boolean): void {
    const assessed = state.runner !== null && modeOf(state.runner.log) === 'assessed';
    const on = wanted && !assessed;
    session.send({ type: 'timers.set', timers: on ? 'off' : timers });
    change({ presenting: on, presentable: state.presentable || on });
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
        suggested: asked ?? usualMode({ finished: keeping.finished, inFront: false }),
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
      const wanted = mode ?? asked ?? usualMode({ finished: keeping.finished, inFront });
      played.add(scenario.data.id);
      keeping.begin();
      session.send({ type: 'contact.taken' });
      change({ presentable: false });
      const runner = createRunner({
        scenario,
        person: personFor(scenario, seed),
        seed,
        // A room takes turns back: what it plays assesses nobody.
        mode: inFront && wanted === 'assessed' ? 'practice' : wanted,
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
      if (!runner) return NOTHING_OPEN;
      if (runner.setup.scenario.opening && asksTheStory(intent) && runner.can(intent)) {
        // Where fetching failed before, the next press tries again.
        void fetchRest(runner.setup.scenario.data.id);
        waiting = intent;
        change({ loading: true });
        return { ok: true };
      }
      // Whoever speaks has seen that they are back.
      if (intent.type === 'choose' && isWelcomeBack(state.notice)) change({ notice: null });
      return tellRunner(intent);
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
      if (left) keeping.save(runner.log);
      change({
        runner: null,
        scenario: null,
        log: null,
        walking: false,
        ...(left ? { unfinished: { scenarioId: id, title: title ?? id } } : {}),
      });
      present(false);
    },
    async resume() {
      const log = await keeping.left();
      if (!log) return;
      const scenario = await loadShown(log.scenario.id, 'loadWhole');
      if (!scenario) return;
      const { resumeRunner } = await import('./replay.ts');
      const resumed = resumeRunner(log, scenario, personFor(scenario, log.seed));
      if (!resumed.ok) {
        change({ notice: { code: 'cannot_resume', error: resumed.error }, unfinished: null });
        return;
      }
      await keeping.takeUp();
      played.add(scenario.data.id);
      session.send({ type: 'session.restored', at: placeOf(resumed.runner) });
      adopt(resumed.runner, {
        log,
        unfinished: null,
        presentable: true,
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
      keeping.save(again);
    },
    async discardUnfinished() {
      await keeping.forget();
      change({ unfinished: null });
    },
    async openLog(text, as = 'debrief', keptAs = NOBODYS) {
      const { parseLog } = await import('../log/readLog.ts');
      const parsed = parseLog(text);
      if (!parsed.ok) {
        change({ notice: { code: 'log_refused', message: parsed.error.message } });
        return;
      }
      keeping.begin(keptAs);
      session.send({ type: 'session.restored', at: 'debrief' });
      change({ log: parsed.log, runner: null, scenario: null, walking: as === 'walk' });
    },
    walk: (on) => change({ walking: on }),
    present,
    async stepBack() {
      const { runner, loading } = state;
      const log = runner && beforeLastTurn(runner.log);
      if (!log || loading || modeOf(log) === 'assessed') return;
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
      keeping.save(log);
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
      await keeping.look();
      const log = await keeping.left();
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

const NOTHING_OPEN: IntentResult = {
  ok: false,
  error: { code: 'not_now', message: 'No contact is open.' },
};

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
