/**
 * How the screens are laid out: nothing too small to press, cut off or over something else, and
 * landmarks where they were when somebody last looked. Why boxes and not pixels:
 * docs/decisions/0021-layout-not-pixels.md. After a change that is meant, look at
 * `npm run screenshots`, and then: UPDATE_LAYOUT=1 npx playwright test layout
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { faultsOf, type Layout, laidOut, layoutOf, type Place } from './support/layout.ts';
import { goldenOf, Player, partsOf, setSettings } from './support/Player.ts';

const GOLDEN = 'tests/e2e/golden/layout.json';
/** Another Debian's fonts render a little differently: pixels, and a share of the size. */
const SLACK = { pixels: 10, share: 0.03 } as const;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;
/** The smallest phone, a phone that lies, a tablet that stands: what is wrong there, not where it lies. */
const OTHERS = [
  { width: 360, height: 640 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
] as const;

const isMapped = (size: (typeof SIZES | typeof OTHERS)[number]): boolean =>
  SIZES.some((mapped) => mapped === size);

type Layouts = Record<string, Layout>;

const golden: Layouts = existsSync(GOLDEN) ? JSON.parse(readFileSync(GOLDEN, 'utf8')) : {};
const updating = process.env.UPDATE_LAYOUT !== undefined;

function isNear(one: Place, other: Place): boolean {
  return one.every((value, index) => {
    const before = other[index] ?? 0;
    const size = other[index < 2 ? index + 2 : index] ?? 0;
    return Math.abs(value - before) <= SLACK.pixels + SLACK.share * size;
  });
}

/** What has moved, come or gone since the golden layout. */
function movedSince(before: Layout, now: Layout): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was && is && isNear(is, was)) return [];
    return [`${name}: was at ${was?.join(' ') ?? 'nowhere'}, is at ${is?.join(' ') ?? 'nowhere'}`];
  });
}

test('the rule itself tells what moved from what only renders differently', () => {
  const before: Layout = { h1: [16, 90, 600, 50], main: [0, 60, 1280, 660] };
  expect(movedSince(before, { h1: [17, 92, 590, 52], main: [0, 60, 1280, 664] })).toEqual([]);
  expect(movedSince(before, { h1: [216, 90, 600, 50], main: [0, 60, 1280, 660] })).toHaveLength(1);
  expect(movedSince(before, { main: [0, 60, 1280, 660] })).toHaveLength(1);
});

test('every key screen is laid out as it was, with nothing cut off or too small', async ({
  page,
}) => {
  const seen: Layouts = {};
  const look = async (screen: string) => {
    for (const size of [...SIZES, ...OTHERS]) {
      await page.setViewportSize(size);
      await laidOut(page);
      expect.soft(await faultsOf(page), `${screen} ${size.width}`).toEqual([]);
      if (isMapped(size)) seen[`${screen} ${size.width}`] = await layoutOf(page);
    }
    await page.setViewportSize(SIZES[0]);
  };
  await walk(page, look);
  if (updating) writeFileSync(GOLDEN, `${JSON.stringify(seen, null, 1)}\n`);
  else {
    for (const [name, layout] of Object.entries(seen)) {
      expect.soft(movedSince(golden[name] ?? {}, layout), name).toEqual([]);
    }
  }
});

async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  // The stage isn't looked at here: without a canvas there is the still picture, at once.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await setSettings(page, { textSpeed: 'instant' });
  const play = goldenOf('late-delivery', 'textbook');
  const { contact } = partsOf(play.choose);
  const player = new Player(page, 'late-delivery', 'mouse', play.seed);
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('menu');
  await player.openBriefing();
  await look('briefing');
  await player.goToDesk();
  await page.getByRole('button', { name: 'Answer' }).waitFor();
  await look('ringing');
  await player.answer();
  await look('first replies');
  await player.play(contact.slice(0, 8));
  await look('in the middle');
  await player.play(contact.slice(8));
  await player.goOn();
  await page.getByRole('heading', { level: 1, name: /Write it up/ }).waitFor();
  await look('wrap-up');
}
