import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const SMALLEST = 0.66;
const STEP = 0.02;

/**
 * Makes the type of a sheet as large as one page allows, whatever the language and whatever was
 * typed in: `--fit` is the share of the sheet's own size. Measured on a copy that has the room which
 * A4 and Letter have in common.
 */
export function useOnePage(): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    let wanted = true;
    const settle = () => wanted && sheet.current && fitToPage(sheet.current);
    settle();
    // The fonts may come later than the words, and run wider.
    void document.fonts.ready.then(settle);
    return () => {
      wanted = false;
    };
  });
  return sheet;
}

function fitToPage(sheet: HTMLElement): void {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.classList.add('sheet-copy');
  copy.setAttribute('aria-hidden', 'true');
  sheet.after(copy);
  let share = 1;
  copy.style.setProperty('--fit', '1');
  while (share > SMALLEST && copy.scrollHeight > copy.clientHeight) {
    share -= STEP;
    copy.style.setProperty('--fit', share.toFixed(2));
  }
  copy.remove();
  sheet.style.setProperty('--fit', share.toFixed(2));
}
