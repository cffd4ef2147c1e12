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
    const room = element?.parentElement;
    if (!element || !room) return;
    const refit = () => settle(element);
    // The room that there is, which a notice takes from and gives back; not what the content takes.
    let { clientWidth: width, clientHeight: height } = room;
    const observer = new ResizeObserver(() => {
      if (room.clientWidth === width && room.clientHeight === height) return;
      ({ clientWidth: width, clientHeight: height } = room);
      refit();
    });
    observer.observe(room);
    window.addEventListener('resize', refit);
    // Each script and weight comes when a line first needs it, and is wider or narrower.
    document.fonts.addEventListener('loadingdone', refit);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', refit);
      document.fonts.removeEventListener('loadingdone', refit);
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
