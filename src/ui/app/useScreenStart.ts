import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

let first = true;

/**
 * A new screen is read from its heading, and seen from its top. The first screen of a visit leaves
 * focus where the browser puts it.
 */
export function useScreenStart(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!first) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    first = false;
  }, []);
  return heading;
}
