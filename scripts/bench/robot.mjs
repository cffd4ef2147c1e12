/**
 * A trainee inside the page who needs no time to think: presses what there is to press as soon as
 * it is there, or has been read, and notes when it could be seen. It works in the page because a
 * press from outside takes longer than what is measured.
 *
 * @typedef {object} FirstReply
 * @property {number} menu ms from the navigation until there was a contact to pick
 * @property {number} reply ms from the navigation until the first replies could be seen and pressed
 * @property {number} stage ms from the navigation until the moving picture was up
 * @property {number} longestTask ms, from the call's first picture until the moving one was up; 0
 *   where none was longer than 50, below which browsers don't tell
 * @property {number} bytes that had arrived when the replies could be seen, without fonts and sound
 *
 * @typedef {object} Played
 * @property {readonly number[]} lines ms from each press of a reply until the line after it was
 *   painted
 *
 * @typedef {object} Robot
 * @property {() => Promise<FirstReply>} firstReply takes the menu's first contact
 * @property {() => Promise<Played>} play takes it, answers with the first reply each time, and
 *   comes back to the menu by way of the wrap-up, the follow-up and the debrief
 * @property {() => Promise<void>} openCall takes it up to the first replies and the moving picture
 * @property {(ms: number) => Promise<number>} framesIn how many frames the page asks for in that
 *   time
 *
 * @typedef {object} Character
 * @property {'firstReply' | null} atOnce what it does as soon as the page is there
 * @property {boolean} waitsForStage whether it answers only when the moving picture is up
 * @property {number} reads ms that it takes before each reply
 */

/**
 * Installs `window.robot`. Goes into the page as text, so it can't use anything outside itself.
 *
 * @param {Character} character
 */
export const installRobot = ({ atOnce, waitsForStage, reads }) => {
  const PATIENCE = 60_000;

  let frames = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    frames += 1;
    return ask(callback);
  };

  /** Variations are drawn in the same order in every run. */
  let seed = 0;
  crypto.getRandomValues = (array) => {
    seed += 1;
    if (array instanceof Uint32Array) array.fill(seed);
    return array;
  };

  /** @type {PerformanceEntry[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });

  /** Screens with one thing to press each, and what that is. */
  const PRESSES = /** @type {const} */ ({
    menu: '.scenario-card-button',
    briefing: '.briefing-start [type="submit"]',
    ringing: '.ringing button',
    reply: '.reply',
    act: '.act',
    interlude: '.interlude .button-main',
    wrapUp: '.wrap-up-form [type="submit"]',
    followUp: '.follow-up .button-main',
    debrief: '.debrief-screen',
  });
  const SCREENS = /** @type {(keyof typeof PRESSES)[]} */ (Object.keys(PRESSES));

  /**
   * Looks whenever the page changes.
   *
   * @template T
   * @param {string} what
   * @param {() => T | null | undefined | false} find
   * @returns {Promise<T>}
   */
  const appears = (what, find) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (!found) return;
        clearTimeout(tooLong);
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(look);
      const tooLong = setTimeout(() => {
        observer.disconnect();
        reject(new Error(`${what}: nothing came of it in ${PATIENCE / 1000} s`));
      }, PATIENCE);
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      look();
    });

  /** Resolves when what the page shows now has been painted, with the time. */
  const painted = () =>
    new Promise((/** @type {(at: number) => void} */ resolve) => {
      ask(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });

  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (document.querySelector(selector));

  const stageIsUp = () =>
    find('.stage-still') === null && find('.stage-canvas canvas')?.style.visibility === 'visible';

  const screenNow = () => SCREENS.find((name) => find(PRESSES[name]) !== null);

  const arrived = (/** @type {number} */ by) =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => /** @type {PerformanceResourceTiming} */ (entry))
      .filter(({ name, responseEnd }) => responseEnd <= by && !/\.(woff2|webm|mp3)$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

  /** @param {'menu' | 'briefing' | 'ringing'} name */
  const pass = async (name) => {
    const button = await appears(name, () => find(PRESSES[name]));
    if (name === 'ringing' && waitsForStage) await appears('the stage', stageIsUp);
    button.click();
  };

  const reachReplies = async () => {
    await pass('menu');
    const menu = performance.now();
    await pass('briefing');
    await appears('ringing', () => find(PRESSES.ringing));
    const ringing = performance.now();
    await pass('ringing');
    await appears('replies', () => find(PRESSES.reply) ?? find(PRESSES.act));
    return { menu, ringing, reply: await painted() };
  };

  const fileTheLog = () => {
    for (const field of document.querySelectorAll('select')) {
      field.value = 'none';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  /** What was said, and what can be answered: some replies change only the latter. */
  const talk = () => find('.talk')?.textContent ?? '';

  /**
   * Says what a button says, and waits for what comes of it.
   *
   * @param {HTMLElement} button
   * @returns {Promise<number | null>} ms until the next line was painted; null where the reply was a
   *   piece of a sentence, which nobody answers yet
   */
  const say = async (button) => {
    const before = talk();
    const pressed = performance.now();
    button.click();
    await appears('the next line', () => talk() !== before);
    const took = (await painted()) - pressed;
    return find('.draft') === null ? took : null;
  };

  /** @type {Robot} */
  const robot = {
    async firstReply() {
      const { menu, ringing, reply } = await reachReplies();
      const bytes = arrived(reply);
      await appears('the stage', stageIsUp);
      const stage = await painted();
      const longestTask = tasks
        .filter(({ startTime, duration }) => startTime + duration > ringing && startTime < stage)
        .reduce((longest, { duration }) => Math.max(longest, duration), 0);
      return { menu, reply, stage, longestTask, bytes };
    },
    async openCall() {
      await reachReplies();
      await appears('the stage', stageIsUp);
    },
    async play() {
      /** @type {number[]} */
      const lines = [];
      for (;;) {
        const screen = await appears('anything to press', screenNow);
        const target = /** @type {HTMLElement} */ (find(PRESSES[screen]));
        if (screen === 'debrief') {
          find('.top-bar .icon-button-worded')?.click();
          await appears('menu', () => find(PRESSES.menu));
          return { lines };
        }
        if (screen === 'reply' || screen === 'act') {
          if (reads > 0) await new Promise((done) => setTimeout(done, reads));
          const took = await say(target);
          if (took !== null) lines.push(took);
          continue;
        }
        if (screen === 'wrapUp') {
          fileTheLog();
          await painted();
        }
        if (screen === 'ringing' && waitsForStage) await appears('the stage', stageIsUp);
        const before = document.body.textContent;
        target.click();
        await appears(`what comes after ${screen}`, () => document.body.textContent !== before);
        await painted();
      }
    },
    async framesIn(ms) {
      const before = frames;
      await new Promise((done) => setTimeout(done, ms));
      return frames - before;
    },
  };

  const begun = atOnce === null ? null : robot[atOnce]();
  Object.assign(window, { robot, begun });
};
