/** What every screen must hold: WCAG 2.2 AA by axe, and no scrolling sideways. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const expectClean = (page: Page, screen: string): Promise<void> =>
  expectNothing(new AxeBuilder({ page }).withTags(TAGS), screen);

/** Of the same, what colours alone can break. */
export const expectContrast = (page: Page, screen: string): Promise<void> =>
  expectNothing(new AxeBuilder({ page }).withRules(['color-contrast']), screen);

async function expectNothing(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, impact, nodes }) =>
      `${screen}: ${impact} ${id} at ${nodes.map((n) => n.target).join(' ')}`,
  );
  expect(found).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
