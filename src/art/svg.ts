// The few words that the artwork is written in: path data with rounded numbers, and elements as
// strings. Only presentation attributes are written, never `style`, so a strict CSP has no objection.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which side of the picture: -1 left, 1 right (the person's own right and left hand). */
export type Side = -1 | 1;

export const SIDES = [-1, 1] as const satisfies readonly Side[];

type AttributeValue = string | number | undefined;
type Attributes = Readonly<Record<string, AttributeValue>>;

/** A number as text, to a tenth of a unit (a tenth of a pixel or less on screen). */
export function num(value: number, decimals = 1): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  return String(rounded === 0 ? 0 : rounded);
}

/** Path data: d`M${x},${y} L0,0`, each number rounded. Strings are put in as they are. */
export function d(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1];
    return text + (typeof value === 'number' ? num(value) : (value ?? '')) + part;
  });
}

/** One element. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value, 3) : value}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

function seen(opacity: number): number | undefined {
  return opacity >= 1 ? undefined : Math.max(0, opacity);
}

/** A filled path; nothing at all where it would be invisible. */
export function shape(data: string, fill: string, opacity = 1, more: Attributes = {}): string {
  if (opacity < 0.005) return '';
  return element('path', { d: data, fill, opacity: seen(opacity), ...more });
}

/** A line with round ends; nothing at all where it would be invisible. */
export function line(
  data: string,
  stroke: string,
  width: number,
  opacity = 1,
  more: Attributes = {},
): string {
  if (opacity < 0.005 || width <= 0) return '';
  return element('path', {
    d: data,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    opacity: seen(opacity),
    ...more,
  });
}

export function ellipse(
  centre: Point,
  rx: number,
  ry: number,
  fill: string,
  opacity = 1,
  more: Attributes = {},
): string {
  if (opacity < 0.005) return '';
  return element('ellipse', {
    cx: centre.x,
    cy: centre.y,
    rx,
    ry,
    fill,
    opacity: seen(opacity),
    ...more,
  });
}

export function circle(centre: Point, radius: number, fill: string, opacity = 1): string {
  return ellipse(centre, radius, radius, fill, opacity);
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('rect', { x, y, width, height, fill, ...more });
}

export function group(attributes: Attributes, ...children: readonly string[]): string {
  const inside = children.join('');
  return inside === '' ? '' : element('g', attributes, inside);
}

/** Draws something twice, left and right. */
export function bothSides(draw: (side: Side) => string): string {
  return SIDES.map(draw).join('');
}

export interface Stop {
  readonly at: number;
  readonly colour: string;
  readonly opacity?: number;
}

function stops(list: readonly Stop[]): string {
  return list
    .map(({ at, colour, opacity }) =>
      element('stop', { offset: at, 'stop-color': colour, 'stop-opacity': opacity }),
    )
    .join('');
}

/** A gradient along a line given in user space, so that parts drawn apart shade as one. */
export function linearGradient(id: string, from: Point, to: Point, list: readonly Stop[]): string {
  const attributes = {
    id,
    gradientUnits: 'userSpaceOnUse',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
  };
  return element('linearGradient', attributes, stops(list));
}

/** A round gradient that fits whatever shape it fills. */
export function radialGradient(id: string, list: readonly Stop[], more: Attributes = {}): string {
  return element('radialGradient', { id, ...more }, stops(list));
}

export function clipPath(id: string, data: string): string {
  return element('clipPath', { id }, element('path', { d: data }));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A whole picture that shows `box` of its drawing, one unit to the pixel unless scaled by CSS. */
export function svg(box: Box, content: string, more: Attributes = {}): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [box.x, box.y, box.width, box.height].map((value) => num(value)).join(' '),
      width: box.width,
      height: box.height,
      ...more,
    },
    content,
  );
}

export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function lerpPoint(from: Point, to: Point, share: number): Point {
  return { x: lerp(from.x, to.x, share), y: lerp(from.y, to.y, share) };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** 0 below `low`, 1 above `high`, and an ease between the two. */
export function smoothstep(low: number, high: number, value: number): number {
  const share = clamp((value - low) / (high - low), 0, 1);
  return share * share * (3 - 2 * share);
}
