/**
 * Resolves in the frame after the one that shows what was just drawn, so that what follows takes no
 * time from it. In a hidden tab, where nothing is shown, at once.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
