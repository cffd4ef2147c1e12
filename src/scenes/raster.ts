/** Artwork to pixels. */

/**
 * Draws a complete SVG at a size in pixels. The result is a canvas and not the image itself: an SVG
 * image would be drawn anew, path by path, in every frame.
 *
 * @throws when the browser can't decode the drawing.
 */
export async function rasterise(
  svgText: string,
  width: number,
  height: number,
): Promise<HTMLCanvasElement> {
  const sized = svgText.replace(
    /^<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
    `<svg $1width="${width}" height="${height}"`,
  );
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width);
    canvas.height = Math.ceil(height);
    context2d(canvas).drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no 2D canvas.');
  return context;
}

/** Lets go of a canvas's pixels at once, without waiting for a collection. */
export function discard(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Gives the browser a turn, so that one picture after another is not one long task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds after which a picture is drawn although the browser is still busy. */
const PATIENCE = 150;

/** Lets words, presses and the moving picture go first. Safari has no idle time to offer. */
export function whenIdle(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return nextTask();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}
