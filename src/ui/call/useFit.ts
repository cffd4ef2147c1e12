import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * From roomy to bare; the style sheets say what each means, and some screens tell
 * fewer apart. What is packed is tight as well, and so on.
 */
const DENSITIES = [
  'roomy',
  'snug',
  'close',
  'tight',
  'tight packed',
  'tight packed least',
  'tight packed least bare',
] as const;

/**
 * Sets the element's `data-density` to the roomiest at which its content needs no scrolling. Measured
 * rather than reckoned, so it holds in every language, type size and zoom. What doesn't fit even
 * at the last is scrolled.
 */
export function useFit(content: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => settle(box.current), [content]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let width = element.clientWidth;
    const refit = () => settle(element);
    // Only the room that there is counts: what the content itself takes is being changed here.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      refit();
    });
    observer.observe(element);
    window.addEventListener('resize', refit);
    void document.fonts.ready.then(refit);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', refit);
    };
  }, []);
  return box;
}

/** Each try lays the page out: roomy mostly does, and of the others half are ruled out at a time. */
function settle(element: HTMLElement | null): void {
  if (!element) return;
  const fits = (at: number): boolean => {
    element.dataset.density = DENSITIES[at] as string;
    return element.scrollHeight <= element.clientHeight;
  };
  if (fits(0)) return;
  let roomiest = 1;
  let last = DENSITIES.length - 1;
  while (roomiest < last) {
    const middle = Math.floor((roomiest + last) / 2);
    if (fits(middle)) last = middle;
    else roomiest = middle + 1;
  }
  element.dataset.density = DENSITIES[roomiest] as string;
}
