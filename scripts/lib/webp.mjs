/**
 * A picture for the documentation, a fifth as large as the PNG that a browser takes of itself.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export const asWebp = async (browser, png) => {
  const page = await browser.newPage();
  const text = await page.evaluate(async (base64) => {
    const QUALITY = 0.88;
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', QUALITY).replace(/^[^,]*,/, '');
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(text, 'base64');
};
