/** Walks through the product that pass every screen, each with the stations it stops at. */
import type { Page } from '@playwright/test';
import { BANDS } from '../../src/heat/bands.ts';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { goldenOf, Player, partsOf } from '../../tests/e2e/support/Player.ts';
import { startShipped } from '../../tests/support/shipped.ts';

export interface Tour {
  readonly name: string;
  /** Every station that the walk stops at. */
  readonly stations: readonly string[];
  walk(page: Page, stop: (station: string) => Promise<void>): Promise<void>;
}

const callStation = (band: string) => `call-${band}`;

/** How many items of a play bring the customer into each band for the first time. */
function bandStops(scenario: string, seed: number, contact: readonly string[]) {
  const stops = new Map<string, number>();
  const runner = startShipped(scenario, seed);
  let played = -2;
  playScript(runner, contact, () => {
    played += 1;
    const { phase, meter, replies } = callView(runner);
    const talks = phase === 'agent' || phase === 'pause';
    if (talks && replies.length > 0 && !stops.has(meter.band)) stops.set(meter.band, played + 1);
  });
  return stops;
}

/** The call that goes through every band: up to a supervisor's wish, and down to relief. */
const everyBand: Tour = {
  name: 'every band of heat',
  stations: BANDS.map(callStation),
  async walk(page, stop) {
    const golden = goldenOf('late-delivery', 'supervisor-turned');
    const { contact } = partsOf(golden.choose);
    const stops = [...bandStops('late-delivery', golden.seed, contact)];
    const player = new Player(page, 'late-delivery', 'keyboard', golden.seed);
    await player.takeContact();
    let at = 0;
    for (const [band, to] of stops.sort(([, one], [, other]) => one - other)) {
      await player.play(contact.slice(at, to));
      at = to;
      await stop(callStation(band));
    }
  },
};

const mainJob: Tour = {
  name: 'the main job',
  stations: [
    'menu',
    'settings',
    'briefing',
    'ringing',
    'call-pause',
    'call-told',
    'call-notes',
    'call-case-file',
    'paused',
    'menu-unfinished',
    'call-ended',
    'wrap-up',
    'follow-up',
    'repeat',
    'debrief',
  ],
  async walk(page, stop) {
    const golden = goldenOf('late-delivery', 'textbook');
    const { contact } = partsOf(golden.choose);
    const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await stop('menu');
    await page.getByRole('button', { name: /Settings/ }).click();
    const settings = page.getByRole('dialog');
    await settings.waitFor();
    await stop('settings');
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'hidden' });
    await player.openBriefing();
    await stop('briefing');
    await player.goToDesk();
    await stop('ringing');
    await player.answer();
    await stop('call-pause');
    await player.play(contact.slice(0, 4));
    await stop('call-told');
    const notes = page.getByRole('button', { name: /^Notes/ });
    await notes.click();
    await stop('call-notes');
    await notes.click();
    const caseFile = page.getByRole('button', { name: /^Case file/ });
    await caseFile.click();
    await stop('call-case-file');
    await caseFile.click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await stop('paused');
    // From elsewhere: an address of the same page would only be a step within it.
    await page.goto('about:blank');
    await page.goto('./');
    await stop('menu-unfinished');
    await page.getByRole('button', { name: 'Take it up again' }).click();
    await player.expectInStep();
    await player.play(contact.slice(4));
    await stop('call-ended');
    await player.goOn();
    await page.getByRole('heading', { level: 1, name: /Write it up/ }).waitFor();
    await stop('wrap-up');
    await player.wrapUp();
    await stop('follow-up');
    await player.takeFollowUp();
    await player.play(['f-tomorrow']);
    await player.goOn();
    const leave = page.getByRole('button', { name: 'Leave it, and see the debrief' });
    await leave.waitFor();
    await stop('repeat');
    await leave.click();
    await player.reveal();
    await page.locator('.timeline').waitFor();
    await stop('debrief');
  },
};

const onHold: Tour = {
  name: 'on hold',
  stations: ['hold'],
  async walk(page, stop) {
    const golden = goldenOf('billing-surprise', 'textbook');
    const { contact } = partsOf(golden.choose);
    const player = new Player(page, 'billing-surprise', 'keyboard', golden.seed);
    await player.takeContact();
    await player.play(contact.slice(0, contact.indexOf('@hold') + 1));
    await stop('hold');
  },
};

const solvingFirst: Tour = {
  name: 'solving before hearing',
  stations: ['debrief-solve-first'],
  async walk(page, stop) {
    const golden = goldenOf('late-delivery', 'solve-first');
    const { contact } = partsOf(golden.choose);
    const player = new Player(page, 'late-delivery', 'keyboard', golden.seed);
    await player.takeContact();
    await player.play(contact);
    await player.goOn();
    await player.wrapUp();
    await player.reveal();
    await page.locator('.timeline').waitFor();
    await stop('debrief-solve-first');
  },
};

const pastTheLine: Tour = {
  name: 'past the line',
  stations: [
    'briefing-sensitive',
    'call-talked-over',
    'call-safety',
    'aftercare',
    'wellbeing',
    'debrief-safety',
  ],
  async walk(page, stop) {
    const golden = goldenOf('abusive-caller', 'closed-by-the-button');
    const { contact, aftercare } = partsOf(golden.choose);
    const player = new Player(page, 'abusive-caller', 'keyboard', golden.seed);
    await page.goto('./');
    await player.openBriefing();
    await stop('briefing-sensitive');
    await player.goToDesk();
    await player.answer();
    const pressed = contact.indexOf('@safety');
    await player.play(contact.slice(0, pressed));
    await stop('call-talked-over');
    await player.play(contact.slice(pressed, pressed + 1));
    await stop('call-safety');
    await player.play(contact.slice(pressed + 1));
    await player.goOn();
    await stop('aftercare');
    await player.playAfterwards(aftercare);
    await player.wrapUp();
    await page.getByRole('heading', { name: 'First: how are you?' }).waitFor();
    await stop('wellbeing');
    await player.press(page.getByRole('button', { name: 'I’m all right. Go on' }));
    await player.reveal();
    await page.locator('.timeline').waitFor();
    await stop('debrief-safety');
  },
};

export const TOURS: readonly Tour[] = [everyBand, mainJob, onHold, solvingFirst, pastTheLine];
