/** WCAG 2.2 AA is a test: axe on every screen, in both themes, and on a phone. */
import { type Browser, type Page, test } from '@playwright/test';
import { expectClean, expectContrast, expectNoSidewaysScroll } from './support/clean.ts';
import { goldenOf, Player, setSettings } from './support/Player.ts';

test.setTimeout(120_000);

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);
const SETTINGS = [
  { name: 'desktop, light', viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

type Look = (screen: string) => Promise<void>;

/** The page of a browser at these settings, and a look at what it shows. */
async function open(
  browser: Browser,
  { viewport, colorScheme }: (typeof SETTINGS)[number],
): Promise<{ page: Page; look: Look }> {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const look: Look = async (screen) => {
    // Another theme is other colours and nothing else, on whichever screen.
    if (colorScheme === 'light') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page, `${screen}, dark`);
      await page.emulateMedia({ colorScheme });
    }
    await expectClean(page, screen);
    await expectNoSidewaysScroll(page);
    await page.screenshot({
      path: `test-results/screens/${screen}-${viewport.width}-${colorScheme}.png`,
      fullPage: true,
    });
  };
  return { page, look };
}

for (const settings of SETTINGS) {
  test(`every screen up to the call: ${settings.name}`, async ({ browser }) => {
    const { page, look } = await open(browser, settings);
    const player = new Player(page, 'late-delivery');
    await setSettings(page, { textSpeed: 'instant' });
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look('menu');
    await page.getByRole('button', { name: /Settings/ }).click();
    await expectClean(page, 'settings');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /The cot/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Go to your desk' }).waitFor();
    await look('briefing');
    await player.goToDesk();
    await page.getByRole('button', { name: 'Answer' }).waitFor();
    await look('ringing');
    await player.answer();
    await player.play(contact.slice(0, 2));
    await look('call-pause');
    await page.getByRole('button', { name: /^Notes/ }).click();
    await look('call-notes');
    await page.context().close();
  });

  test(`every screen after the call: ${settings.name}`, async ({ browser }) => {
    const { page, look } = await open(browser, settings);
    const player = new Player(page, 'late-delivery');
    await player.takeUp(contact.slice(0, -1));
    await player.play(contact.slice(-1));
    await player.goOn();
    await look('wrap-up');
    await player.wrapUp();
    await look('follow-up');
    await player.takeFollowUp();
    await player.play(['f-tomorrow']);
    await player.goOn();
    await page.getByRole('button', { name: 'Leave it, and see the debrief' }).waitFor();
    await look('repeat');
    await page.getByRole('button', { name: 'Leave it, and see the debrief' }).click();
    await look('predict');
    await player.reveal();
    await page.locator('.timeline').waitFor();
    await look('debrief');
    await page.context().close();
  });
}
