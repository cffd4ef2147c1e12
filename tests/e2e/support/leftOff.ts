/** A contact that was left in the middle on an earlier visit, and how it is taken up again. */
import type { Page } from '@playwright/test';
import { CURRENT } from '../../../src/progress/keys.ts';
import type { Runner } from '../../../src/session/runner.ts';

/**
 * The menu that offers to take it up. Kept where an earlier version kept it, which the page can be
 * given before it opens its database; it moves the log over at once.
 */
export async function openLeftOff(page: Page, { log }: Runner): Promise<void> {
  await page.goto('about:blank');
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    CURRENT,
    JSON.stringify(log),
  ] as const);
  await page.goto('./');
}

export async function takeUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await page.locator('.replies .reply').first().waitFor();
}
