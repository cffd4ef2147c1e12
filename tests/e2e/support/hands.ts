/** How a trainee works the page: with a mouse, or with the keys alone. */
import type { Locator, Page } from '@playwright/test';

export interface Hand {
  press(target: Locator): Promise<void>;
  /** A box, or one of a group of radio buttons. */
  tick(target: Locator): Promise<void>;
  /** An option of a list, by its value or by what it is called. */
  choose(
    list: Locator,
    option: { readonly value: string } | { readonly label: string },
  ): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  async choose(list, option) {
    await list.selectOption(option);
  },
  write: (field, text) => field.fill(text),
};

/** Every control is come to as by anybody without a mouse, so one that can't be reached fails. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;

  async function press(target: Locator): Promise<void> {
    await goTo(page, target);
    await keys.press('Enter');
  }

  async function tick(target: Locator): Promise<void> {
    await goTo(page, target);
    if (await target.isChecked()) return;
    if ((await target.getAttribute('type')) === 'checkbox') await keys.press(' ');
    for (let left = MOST_PRESSES; !(await target.isChecked()); left -= 1) {
      if (left === 0) throw new Error(`${target} is not to be had with the arrow keys`);
      await keys.press('ArrowDown');
    }
  }

  async function choose(
    list: Locator,
    option: { readonly value: string } | { readonly label: string },
  ): Promise<void> {
    await goTo(page, list);
    const at = await list.evaluate(
      (select: HTMLSelectElement, wanted) =>
        [...select.options]
          .filter(({ disabled }) => !disabled)
          .findIndex((one) =>
            'value' in wanted ? one.value === wanted.value : one.label === wanted.label,
          ),
      option,
    );
    if (at < 0) throw new Error(`${list} has no ${Object.values(option)[0]}`);
    await keys.press('Home');
    for (let step = 0; step < at; step += 1) await keys.press('ArrowDown');
  }

  async function write(field: Locator, text: string): Promise<void> {
    await goTo(page, field);
    await keys.press('ControlOrMeta+a');
    await keys.type(text);
  }

  return { press, tick, choose, write };
}

/** More than anything on a screen is away from anything else. */
const MOST_PRESSES = 80;

/** By Tab, or back by Shift and Tab, for as long as it takes. */
async function goTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let left = MOST_PRESSES; left > 0; left -= 1) {
    const key = await target.evaluate(keyTowards);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not to be reached with the Tab key`);
}

/**
 * Null once it has the focus. A group of radio buttons is one stop, at whichever is chosen. Runs in
 * the page: no function in here may have a name, for which esbuild would ask a helper that isn't there.
 */
function keyTowards(target: Element): 'Tab' | 'Shift+Tab' | null {
  const here = document.activeElement;
  const [from, to] = [here, target].map((one) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null,
  );
  if (here === target || (from !== null && from === to)) return null;
  const isBehind =
    here !== null &&
    (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBehind ? 'Shift+Tab' : 'Tab';
}
