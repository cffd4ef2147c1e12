import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The pressed button goes when its reply is said. Focus then stays with the group, so that the next
 * line can be heard out and the next reply is one key away.
 *
 * @param turn another one whenever something was said or done
 */
export function useFocusThatStays<E extends HTMLElement>(turn: string): RefObject<E | null> {
  const group = useRef<E>(null);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    // A button that the next turn happens to reuse must not keep it either.
    const lost = focused === null || focused === document.body;
    if (lost || group.current?.contains(focused)) group.current?.focus({ preventScroll: true });
  }, [turn]);
  return group;
}
