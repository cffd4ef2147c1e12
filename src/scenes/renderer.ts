/** Which of Phaser's renderers to begin with. */

export const RENDERERS = ['canvas', 'webgl'] as const;
export type Renderer = (typeof RENDERERS)[number];

/**
 * Graphics "cards" that are programs. Headless browsers, virtual desktops and many office machines
 * have no other, and there the plain canvas is several times faster.
 */
const SOFTWARE =
  /swiftshader|llvmpipe|softpipe|software|basic render|virgl|paravirtual|vmware|swr/i;

/** Whether a graphics card's name is that of real hardware; an unknown one isn't trusted. */
export function isHardware(card: string): boolean {
  return card.trim() !== '' && !SOFTWARE.test(card);
}

function cardName(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info === null ? null : gl.getParameter(info.UNMASKED_RENDERER_WEBGL);
  return String(name ?? gl.getParameter(gl.RENDERER) ?? '');
}

/** WebGL only where a graphics card stands behind it. Null where nothing can be drawn at all. */
export function chooseRenderer(): Renderer | null {
  const gl = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  const hardware = gl !== null && isHardware(cardName(gl));
  // Browsers allow a page only so many contexts.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  if (hardware) return 'webgl';
  return document.createElement('canvas').getContext('2d') === null ? null : 'canvas';
}
