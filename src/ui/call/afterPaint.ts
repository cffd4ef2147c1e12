/** Resolves once what was just drawn can be seen. In a hidden tab, where nothing is, at once. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
