/** Where things lie on a page, and what is wrong with that, as seen from inside it. */
import type { Page } from '@playwright/test';

/** Left, top, width and height in CSS pixels. */
export type Place = readonly [number, number, number, number];
export type Layout = Readonly<Record<string, Place>>;

/** The faces that the page asks for have come, and what measures itself to fit has done so. */
export const laidOut = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const twoFrames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await twoFrames();
    await document.fonts.ready;
    await twoFrames();
  });

/** Landmarks, panels, headings and the chief things to press, by what they are called. */
export const layoutOf = (page: Page): Promise<Layout> =>
  page.evaluate(() => {
    const places: Record<string, [number, number, number, number]> = {};
    const chosen = document.querySelectorAll(
      'header, main, main > section, main section[aria-label], main section[aria-labelledby], h1, h2, .meter, .desk-tools, .button-main',
    );
    for (const element of chosen) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const [first = ''] = element.classList;
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const name = /^H\d$/.test(element.tagName) ? words.slice(0, 40) : first;
      const kind = element.tagName.toLowerCase();
      places[`${kind} ${name}`.trim()] ??= [x, y + window.scrollY, width, height].map((value) =>
        Math.round(value),
      ) as [number, number, number, number];
    }
    return places;
  });

/** Targets too small, controls over one another, words cut off, things beside the page. */
export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const TARGET = 44;
    /** Rounding, and borders that touch. */
    const SLACK = 1;
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .trim()
        .slice(0, 30)}"`;
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const controls = [
      ...document.querySelectorAll('button, select, summary, textarea, input, a[href]'),
    ].filter(seen);
    // What is pressed is the whole card or the whole label.
    const pressed = (element: Element) => element.closest('.scenario-card, label') ?? element;
    /** How far what can be pressed reaches, with the room that is laid around it for a finger. */
    const reachOf = (element: Element) => {
      const { width, height } = pressed(element).getBoundingClientRect();
      const around = getComputedStyle(element, '::after');
      if (around.position !== 'absolute') return { width, height };
      const out = (side: string) => Math.max(0, -Number.parseFloat(side) || 0);
      return {
        width: width + out(around.left) + out(around.right),
        height: height + out(around.top) + out(around.bottom),
      };
    };
    // They lie where the turns were, small and close; every turn is in the list below the chart as well.
    const onTheChart = (element: Element) => element.matches('.timeline-point');

    for (const element of controls) {
      const { left, right } = pressed(element).getBoundingClientRect();
      const { width, height } = reachOf(element);
      const small = height < TARGET - SLACK || width < TARGET - SLACK;
      const inSentence = element.matches('p a, li a, blockquote a, dd a');
      if (small && !inSentence && !onTheChart(element)) {
        faults.push(`${nameOf(element)} is ${Math.round(width)} by ${Math.round(height)}`);
      }
      if (left < -SLACK || right > document.documentElement.clientWidth + SLACK) {
        faults.push(`${nameOf(element)} lies beside the page`);
      }
    }
    /** A bar that sticks while the page scrolls away below it, on purpose. */
    const barOf = (element: Element): Element | null => {
      let bar: Element | null = element;
      while (bar && getComputedStyle(bar).position !== 'sticky') bar = bar.parentElement;
      return bar;
    };
    // Only what can be pressed now: what lies under a panel or a dialog can't.
    const reachable = controls.filter((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    for (const [index, element] of reachable.entries()) {
      const one = element.getBoundingClientRect();
      for (const other of reachable.slice(index + 1)) {
        if (element.contains(other) || pressed(element) === pressed(other)) continue;
        if (onTheChart(element) && onTheChart(other)) continue;
        if (barOf(element) !== barOf(other)) continue;
        const two = other.getBoundingClientRect();
        const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (wide > SLACK && high > SLACK) {
          faults.push(`${nameOf(element)} and ${nameOf(other)} lie over one another`);
        }
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      if (!seen(element) || element.closest('.sr-only, svg, .stage-frame')) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === 'visible' || overflowX === 'auto' || overflowX === 'scroll') continue;
      if (textOverflow === 'ellipsis' || element.children.length > 0) continue;
      if (element.scrollWidth > element.clientWidth + SLACK) {
        faults.push(`${nameOf(element)} is cut off`);
      }
    }
    return faults;
  });
