/** A contact that was left in the middle on an earlier visit, and how it is taken up again. */
import { expect, type Page } from '@playwright/test';
import type { SessionEvent } from '../../../src/log/events.ts';
import { CURRENT } from '../../../src/progress/keys.ts';
import { drawerOf, FIRST } from '../../../src/session/profiles/profileStore.ts';
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

/** The page goes in the middle of a contact, and comes back to it. */
export async function reloadAndTakeUp(page: Page, { log }: Runner): Promise<void> {
  await reloadAfter(page, log.events.at(-1)?.event);
  await takeUp(page);
}

/**
 * The page goes once this is the last event kept: what is said or typed is kept a moment later, and
 * a test is quicker than anybody's hand.
 */
export async function reloadAfter(page: Page, event: SessionEvent | undefined): Promise<void> {
  const kept = async () => {
    const text = await page.evaluate(readShelf, drawerOf(FIRST) + CURRENT);
    return JSON.parse(text ?? '{}').events?.at(-1).event;
  };
  await expect.poll(kept).toEqual(event);
  await page.reload();
}

/** Read past the page's own code, which may be about to write. */
const readShelf = (key: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('cooldown');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('kept').objectStore('kept').get(key);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result);
      database.close();
    };
  });
