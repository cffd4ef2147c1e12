/** What every screen must hold: WCAG 2.2 AA by axe, and no scrolling sideways. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { faultsOf } from './layout.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** There are no frames to look into, so it needs no page of its own to put what they say together. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags([...TAGS]);

/** What fades from one theme's colours to the other's, and cannot be read on the way. */
const fading = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation instanceof CSSTransition)
      .filter(({ transitionProperty }) => /^(background-)?color$/.test(transitionProperty))
      .map(({ effect }) => (effect instanceof KeyframeEffect && effect.target?.className) || '?'),
  );

/**
 * The screen as it is, at both sizes and in both themes, under every rule each time. To come to a
 * screen takes far longer than to look at it, so it is come to once; and as all four looks are whole,
 * nobody has to know which rules a size or a theme can break.
 */
export async function expectClean(page: Page, screen: string): Promise<void> {
  const before = page.viewportSize() ?? SIZES[0];
  // What lies under the pointer may fade; it shall not depend on where the last press was.
  await page.mouse.move(0, 0);
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const name = `${screen}, ${size.width} wide, ${colorScheme}`;
      for (const part of await fading(page)) found.push(`${name}: fades between themes at ${part}`);
      const { violations } = await axeOn(page).analyze();
      for (const { id, impact, nodes } of violations) {
        found.push(`${name}: ${impact} ${id} at ${nodes.map((n) => n.target).join(' ')}`);
      }
    }
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const where = `${screen}, ${size.width} wide`;
    found.push(...(await faultsOf(page)).map((fault) => `${where}: ${fault}`));
    if (over > 0) found.push(`${screen}, ${size.width} wide: scrolls sideways by ${over}`);
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null });
  expect.soft(found).toEqual([]);
}
