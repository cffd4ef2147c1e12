/**
 * A trainee at the page, who plays a golden transcript by mouse or by keyboard. A second runner
 * plays along in Node, so that the page's words and meter can be held against the rules'.
 */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ScenarioData } from '../../../src/dialogue/scenarioSchema.ts';
import { parseGolden } from '../../../src/session/golden.ts';
import type { Runner } from '../../../src/session/runner.ts';
import { playScript } from '../../../src/session/script.ts';
import { callView } from '../../../src/session/view/callView.ts';
import { leftBehind } from '../../support/progressFile.ts';
import { shipped, startShipped } from '../../support/shipped.ts';
import { type Hand, keyboard, mouse } from './hands.ts';

/** Acts that are one press of a button with that name. */
const BUTTON_OF: Readonly<Record<string, string | RegExp>> = {
  '@breathe': 'Take a breath',
  '@smile': 'Smile before you speak',
  '@return': /^Back to /,
  '@tell_lead': 'Tell your lead',
  '@recover': 'Take your break',
};

/** A golden play of a shipped scenario. */
export function goldenOf(scenario: string, name: string) {
  const path = `scenarios/${scenario}/${name}.transcript`;
  const golden = parseGolden(readFileSync(path, 'utf8'));
  if ('error' in golden) throw new Error(`${path}: ${golden.error}`);
  return golden;
}

const AFTERWARDS = /^@(log|tell_lead|recover|own|wrapup)\b/;

/** A play in its parts: the contact, what is due after an incident, and the later scene. */
export function partsOf(choose: readonly string[]) {
  const isAfter = (item: string): boolean => AFTERWARDS.test(item);
  const end = choose.findIndex(isAfter);
  return {
    contact: end < 0 ? choose : choose.slice(0, end),
    aftercare: choose.filter((item) => isAfter(item) && !item.startsWith('@wrapup')),
    later: end < 0 ? [] : choose.slice(choose.findLastIndex(isAfter) + 1),
  };
}

export class Player {
  readonly page: Page;
  shadow: Runner;
  /** How it is played: what a first visit suggests is another thing. */
  mode: 'Guided' | 'Practice' = 'Practice';
  private readonly hand: Hand;
  /** Replies, acts and the safety button by their keys. */
  private readonly byKey: boolean;
  private readonly data: ScenarioData;

  /** The scenario's own seed unless another variation is asked for. */
  constructor(page: Page, scenario: string, hand: 'mouse' | 'keyboard' = 'mouse', seed?: number) {
    const { data } = shipped(scenario);
    this.page = page;
    this.byKey = hand === 'keyboard';
    this.hand = this.byKey ? keyboard(page) : mouse;
    this.data = data;
    this.shadow = startShipped(scenario, seed ?? data.seed);
  }

  /** From the menu through the briefing to the first words. */
  async takeContact(): Promise<void> {
    await setSettings(this.page, { textSpeed: 'instant' });
    await this.page.goto('./');
    await this.openBriefing();
    await this.goToDesk();
    await this.answer();
  }

  /**
   * Sits down to a contact that was left after these items, as a history from another machine brings
   * it: for what comes late in a contact, whose beginning others play at the page.
   */
  async takeUp(items: readonly string[]): Promise<void> {
    expect(playScript(this.shadow, items)).toEqual({ ok: true });
    await setSettings(this.page, { textSpeed: 'instant' });
    await this.page.goto('./#/progress');
    await this.page.locator('input[type="file"]').setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(leftBehind(this.shadow.log))),
    });
    await this.page.getByText(/sessions? (was|were) added/).waitFor();
    await this.page.goto('./#/');
    await this.press(this.page.getByRole('button', { name: 'Take it up again' }));
    await this.expectInStep();
  }

  async openBriefing(): Promise<void> {
    const { title } = this.data;
    await this.press(this.page.getByRole('button', { name: title }).first());
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Chooses mode and variation, and takes a sensitive contact with its content note read. */
  async goToDesk(): Promise<void> {
    const { seed } = this.shadow.setup;
    await this.hand.tick(this.page.getByRole('radio', { name: new RegExp(`^${this.mode}`) }));
    if (seed !== this.data.seed) {
      await this.hand.write(this.page.getByLabel('Variation'), String(seed));
      await this.page.keyboard.press('Enter');
    }
    if (this.data.sensitive) {
      await this.hand.tick(this.page.getByLabel(/I have read the content note/));
    }
    await this.press(this.page.getByRole('button', { name: 'Go to your desk' }));
  }

  async answer(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: 'Answer' }));
    expect(playScript(this.shadow, [])).toEqual({ ok: true });
    await this.expectInStep();
  }

  /** Plays items of a script; the page must show what the rules say after each. */
  async play(items: readonly string[]): Promise<void> {
    for (const item of items) {
      await this.playItem(item);
      expect(playScript(this.shadow, [item])).toEqual({ ok: true });
      await this.expectInStep();
    }
  }

  /** What is due after an incident: each step says that it is done. */
  async playAfterwards(items: readonly string[]): Promise<void> {
    // What was done in the call is ticked already: not to be counted before it is drawn.
    await this.page.locator('.care-step').first().waitFor();
    for (const item of items) {
      const done = this.page.locator('.care-step[data-done="true"]');
      const before = await done.count();
      await this.playItem(item);
      expect(playScript(this.shadow, [item])).toEqual({ ok: true });
      await expect(done).toHaveCount(before + 1);
    }
  }

  private async playItem(item: string): Promise<void> {
    const { contact } = this.shadow;
    if (item.startsWith('@note:')) return this.note(item.slice('@note:'.length));
    if (item.startsWith('@read:')) return this.read(item.slice('@read:'.length));
    const button = BUTTON_OF[item];
    if (button) return this.press(this.page.getByRole('button', { name: button }));
    if (item === '@safety') return this.safety();
    if (item.startsWith('@wait:')) return this.wait(Number(item.slice('@wait:'.length)));
    if (item.startsWith('@log:')) return this.logIncident(item.slice('@log:'.length));
    if (item.startsWith('@own:')) return this.giveOwner(item.slice('@own:'.length));
    if (item.startsWith('@')) return this.act(item.slice(1));
    const view = callView(this.shadow);
    const number = view.replies.findIndex(({ id }) => id === item) + 1;
    expect(number, `${item} is on offer`).toBeGreaterThan(0);
    if (this.byKey) {
      await this.page.keyboard.press(String(number));
      return;
    }
    const text = contact.offered.find(({ id }) => id === item)?.text ?? '';
    await this.replies.getByRole('button', { name: text, exact: false }).click();
  }

  private async act(name: string): Promise<void> {
    const view = callView(this.shadow);
    const at = view.acts.findIndex(({ act }) => act === name);
    expect(at, `${name} is on offer`).toBeGreaterThanOrEqual(0);
    const number = String(view.replies.length + at + 1);
    if (this.byKey) await this.page.keyboard.press(number);
    else await this.replies.locator(`[data-number="${number}"]`).click();
  }

  private async safety(): Promise<void> {
    if (this.byKey) await this.page.keyboard.press('s');
    else await this.page.getByRole('button', { name: 'Safety' }).click();
  }

  /** On hold, in steps of what one press waits. */
  private async wait(seconds: number): Promise<void> {
    const little = this.page.getByRole('button', { name: /^Wait a little/ });
    for (let waited = 0; waited < seconds; waited += 10) await this.press(little);
  }

  private async logIncident(words: string): Promise<void> {
    await this.hand.write(this.page.getByLabel('Their words, as they were said'), words);
    await this.press(this.page.getByRole('button', { name: 'Write it down' }));
  }

  private async giveOwner(owner: string): Promise<void> {
    await this.hand.choose(this.page.getByLabel('Who has the case now'), { label: owner });
    await this.press(this.page.getByRole('button', { name: 'Give it to them' }));
  }

  private async note(fact: string): Promise<void> {
    const label = this.shadow.contact.brief.facts[fact] ?? fact;
    const fresh = this.page.getByRole('button', { name: `Note: ${label}` }).first();
    const door = this.page.getByRole('button', { name: /^Notes/ });
    const tucked = !(await fresh.isVisible());
    if (tucked) await this.press(door);
    await this.press(fresh);
    if (tucked) await this.press(door);
  }

  private async read(page: string): Promise<void> {
    const title = this.shadow.contact.brief.pages[page]?.title ?? page;
    const door = this.page.getByRole('button', { name: /^Case file/ });
    await this.press(door);
    await this.press(this.page.locator('.desk-page summary', { hasText: title }));
    await this.press(door);
  }

  press(target: Locator): Promise<void> {
    return this.hand.press(target);
  }

  /** The page shows the rules' heat and, while there is a choice, the rules' replies in order. */
  async expectInStep(): Promise<void> {
    const view = callView(this.shadow);
    if (view.phase === 'ended') return;
    if (view.phase === 'hold') {
      await this.page.getByRole('heading', { name: /is on hold$/ }).waitFor();
      return;
    }
    await expect(this.replies.locator('.reply')).toContainText(
      view.replies.map(({ text }) => text),
    );
    const meter = this.page.locator('.meter');
    await expect(meter).toContainText(view.meter.heat.toFixed(1));
  }

  get title(): string {
    return this.data.title;
  }

  get replies(): Locator {
    return this.page.locator('.replies');
  }

  async takeFollowUp(): Promise<void> {
    const { followUp } = shipped(this.shadow.setup.scenario.data.id).data;
    await this.page.getByRole('heading', { level: 1, name: followUp?.title ?? '' }).waitFor();
    await this.press(this.page.getByRole('button', { name: 'Go on' }));
    this.shadow.send({ type: 'closeWrapUp' });
    this.shadow.send({ type: 'startFollowUp' });
    await this.expectInStep();
  }

  /** The customer is back over a promise, and the call is taken. */
  async takeRepeat(): Promise<void> {
    const title = this.data.repeat?.title ?? '';
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await this.press(this.page.getByRole('button', { name: 'Take the call' }));
    this.shadow.send({ type: 'startRepeat' });
    await this.expectInStep();
  }

  async goOn(): Promise<void> {
    await this.press(
      this.page.getByRole('button', { name: /^(Write it up|See the debrief|Go on)$/ }),
    );
  }

  /** From the contact's end to what happened, with nothing guessed beforehand. */
  async reveal(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: /^Skip this, and see/ }));
  }

  /** A part of the debrief, by its name. */
  async openPart(name: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Parts of the debrief' });
    await this.press(parts.getByRole('button', { name, exact: true }));
  }

  /** Goes on beside another attempt. */
  follow(runner: Runner): void {
    this.shadow = runner;
  }

  /** Says the first thing on offer until it is over; whatever comes of it. */
  async playOut(): Promise<void> {
    for (let left = 40; left > 0; left -= 1) {
      const { phase, replies, acts } = callView(this.shadow);
      if (phase === 'ended') return;
      const first = replies.at(-1)?.id ?? `@${acts[0]?.act}`;
      await this.play([first]);
    }
    throw new Error('the contact has no end this way');
  }

  /** Files the log: what was promised, as it was promised. */
  async wrapUp(): Promise<void> {
    const slots = this.shadow.contact.commitments.findLast(
      ({ slots: { action } }) => action,
    )?.slots;
    await this.page.getByRole('heading', { level: 1, name: /Write it up/ }).waitFor();
    for (const [field, id] of [
      ['promise', slots?.action],
      ['owner', slots?.owner],
      ['due', slots?.by],
    ] as const) {
      await this.hand.choose(this.page.locator(`#wrap-up-${field}`), { value: id ?? 'none' });
    }
    await this.press(this.page.getByRole('button', { name: /^File it/ }));
  }
}

/** The settings that the page finds when it is opened; nothing where storage is refused. */
export const setSettings = (page: Page, settings: Readonly<Record<string, unknown>>) =>
  page.addInitScript((kept) => {
    try {
      const key = 'cooldown.settings';
      const before = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...kept, ...before }));
    } catch {
      // The page finds out by itself that it can keep nothing.
    }
  }, settings);

/** Fails the test on anything the page writes to the console as an error, or throws. */
export function watchConsole(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
