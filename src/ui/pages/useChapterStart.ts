import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Reading begins at the chapter that the address names, if there is one: `data-chapter` is its id. */
export function useChapterStart(chapter: string | undefined): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const headings = body.current?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [];
    const heading = [...headings].find(({ dataset }) => dataset.chapter === chapter);
    if (!heading) return;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [chapter]);
  return body;
}
