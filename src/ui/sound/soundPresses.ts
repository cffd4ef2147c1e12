/** The small sounds of the interface itself: a press, and keys while something is written. */
import type { SoundPort } from '../../session/ports/sound.ts';

/** So long after the last key the typing is over. Milliseconds. */
const TYPING_MS = 450;
const PRESSED = 'button, summary, select, input[type="checkbox"], input[type="radio"]';
const WRITTEN = 'textarea, input[type="text"], input:not([type])';

/** Listens for as long as the page is open. Sound that isn't unlocked yet stays silent. */
export function soundPresses(page: Document, sound: Pick<SoundPort, 'play' | 'loop'>): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('click', ({ target }) => {
    if (isIn(target, PRESSED)) sound.play('click');
  });
  page.addEventListener('input', ({ target }) => {
    if (!isIn(target, WRITTEN)) return;
    sound.loop('typing', true);
    clearTimeout(resting);
    resting = setTimeout(() => sound.loop('typing', false), TYPING_MS);
  });
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
