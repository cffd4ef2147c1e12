/**
 * The address bar and the session, kept in step. Screens of the seat follow the session machine; a
 * page stands over the menu or over a debrief. The browser's Back leaves a contact for the menu and
 * never loses it; Forward takes it up again.
 */
import type { Seat, SeatState } from '../../session/seat.ts';
import { DESK, hrefOf, MENU, pathOf } from './route.ts';

export interface Router {
  readonly path: string;
  /** An address that leads nowhere, until it is forgiven. */
  readonly lost: string | null;
  subscribe(listener: () => void): () => void;
  go(path: string): void;
  /** Goes to a path by the browser's Back where that is what lies behind, so history stays short. */
  leaveFor(path: string): void;
  forgive(): void;
}

/** What the router uses of the browser's window. */
export interface Browsing {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

type Session = Pick<Seat, 'state' | 'subscribe' | 'toMenu' | 'resume'>;

/** `isPage` says which paths have a page. Call once; it lives as long as the document. */
export function createRouter(seat: Session, isPage: (path: string) => boolean, window: Browsing) {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  let path = MENU;
  let lost: string | null = null;
  let known = seat.state;
  /** Back was pressed by us, not by the reader. */
  let returning = false;
  /** The contact that was left is on its way. */
  let resuming = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  /** Each entry knows the path under it. */
  function push(next: string): void {
    history.pushState({ under: path }, '', hrefOf(next));
    path = next;
  }

  function leaveFor(next: string): void {
    if (underOf(history.state) === next) {
      returning = true;
      history.back();
    } else go(next);
  }

  function go(next: string): void {
    if (next === path) return;
    push(next);
    arrive();
  }

  /** The reader is at `path` now: the session goes along. */
  function arrive(): void {
    const { screen, unfinished } = seat.state;
    if (path === MENU && screen !== 'menu') seat.toMenu();
    else if (path === DESK && screen === 'menu') {
      if (unfinished) void takeUp();
      else stayAtMenu();
    } else if (path !== MENU && path !== DESK) {
      if (!isPage(path)) {
        lost = path;
        stayAtMenu();
        if (screen !== 'menu') seat.toMenu();
      } else if (isTalk(screen)) seat.toMenu();
    }
    tell();
  }

  async function takeUp(): Promise<void> {
    resuming = true;
    await seat.resume();
    resuming = false;
    if (path === DESK && seat.state.screen === 'menu') stayAtMenu();
    tell();
  }

  function stayAtMenu(): void {
    history.replaceState(history.state, '', hrefOf(MENU));
    path = MENU;
  }

  function onPop(): void {
    const next = pathOf(location.hash);
    // A link was followed, or an address typed: the entry is new.
    if (history.state === null) history.replaceState({ under: path }, '');
    // An anchor on the screen is the same place.
    if (next === null) return;
    path = next;
    if (returning) {
      returning = false;
      follow();
      tell();
    } else arrive();
  }

  /** The session is elsewhere now: the address goes along. */
  function follow(): void {
    const { state } = seat;
    const moved = state.screen !== known.screen || isOther(state, known);
    known = state;
    if (path === DESK) {
      if (state.screen === 'menu' && !resuming && !returning) leaveFor(MENU);
    } else if (state.screen !== 'menu' && (path === MENU || moved)) {
      push(DESK);
      tell();
    }
  }

  if (history.state === null) history.replaceState({ under: null }, '');
  const first = pathOf(location.hash);
  if (first !== null) path = first;
  window.addEventListener('popstate', onPop);
  arrive();
  seat.subscribe(follow);

  return {
    get path() {
      return path;
    },
    get lost() {
      return lost;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go,
    leaveFor,
    forgive() {
      lost = null;
      tell();
    },
  } satisfies Router;
}

const underOf = (state: unknown): unknown => (state as { under?: unknown } | null)?.under;

const isTalk = (screen: SeatState['screen']): boolean =>
  screen === 'contact' || screen === 'followUp' || screen === 'repeat';

/** Another contact, or another log, under the same screen. */
const isOther = (now: SeatState, before: SeatState): boolean =>
  now.screen !== 'menu' && (now.scenario !== before.scenario || now.log !== before.log);
