/** WCAG 2.2 AA is a test: axe on every screen, in both themes and on a phone. */
import { test } from '@playwright/test';
import { expectClean, expectNoSidewaysScroll } from './support/clean.ts';
import { goldenOf, Player, setSettings } from './support/Player.ts';

test.setTimeout(240_000);

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);
const SETTINGS = [
  { name: 'desktop, light', viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { name, viewport, colorScheme } of SETTINGS) {
  test(`every screen: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme });
    const page = await context.newPage();
    const shoot = (screen: string) =>
      page.screenshot({
        path: `test-results/screens/${screen}-${viewport.width}-${colorScheme}.png`,
        fullPage: true,
      });
    const otherScheme = colorScheme === 'light' ? 'dark' : 'light';
    const look = async (screen: string) => {
      await page.emulateMedia({ colorScheme: otherScheme });
      await expectClean(page, `${screen}, ${otherScheme}`);
      await page.emulateMedia({ colorScheme });
      await expectClean(page, screen);
      await expectNoSidewaysScroll(page);
      await shoot(screen);
    };
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
    await page.getByRole('button', { name: /^Notes/ }).click();
    await player.play(contact.slice(2));
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
    await context.close();
  });
}
