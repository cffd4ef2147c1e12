// Colours as `#rrggbb`, mixed in sRGB: enough for shades of one hue, and the same on every machine.

const CHANNELS = [1, 3, 5] as const;

function channels(hex: string): readonly number[] {
  return CHANNELS.map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** `from` with `share` (0..1) of `to` in it. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => {
    const towards = target[index] ?? value;
    return Math.round(value + (towards - value) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

export function lighten(colour: string, share: number): string {
  return mix(colour, '#ffffff', share);
}

/** Darkens towards a cool night blue, which keeps cloth from going grey. */
export function shade(colour: string, share: number): string {
  return mix(colour, '#10132e', share);
}

/** Perceived lightness, 0 black to 1 white. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
