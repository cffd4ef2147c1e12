// Head coverings. Each replaces the hair's front layer; the hijab also covers ears and collar.

import { lighten } from '../colour.ts';
import { chinY } from '../head/metrics.ts';
import type { Rig } from '../rig.ts';
import { d, line, linearGradient, shape } from '../svg.ts';
import type { HairLayers } from './layers.ts';

const fill = (rig: Rig): string => `url(#${rig.id}cover)`;

export function coveringDefs(rig: Rig): string {
  const { covering } = rig.tones;
  return linearGradient(`${rig.id}cover`, { x: -80, y: -150 }, { x: 90, y: 110 }, [
    { at: 0, colour: covering.light },
    { at: 0.4, colour: covering.base },
    { at: 1, colour: covering.shadow },
  ]);
}

export function hijab(rig: Rig): HairLayers {
  const { covering } = rig.tones;
  const { temple, length } = rig.face;
  const chin = chinY(rig.face, rig.pose.face.mouthOpen);
  const side = temple - 6;
  // The opening follows the face, so that it moves with the jaw.
  const opening = [
    d`M0,-98 C${side * 0.66},-98 ${side},-58 ${side},-12`,
    d`C${side},52 ${side * 0.72},${chin - 14} 0,${chin - 1}`,
    d`C${-side * 0.72},${chin - 14} ${-side},52 ${-side},-12`,
    d`C${-side},-58 ${-side * 0.66},-98 0,-98Z`,
  ].join(' ');
  const hood = d`M0,-162 C-94,-162 -126,-86 -116,2 C-112,72 -92,138 -58,${length + 40} L58,${length + 40} C92,138 112,72 116,2 C126,-86 94,-162 0,-162Z`;
  return {
    behind: shape(
      'M0,-160 C-92,-160 -128,-84 -120,8 C-116,84 -112,140 -150,214 L150,214 C112,140 116,84 120,8 C128,-84 92,-160 0,-160Z',
      covering.deep,
    ),
    front: [
      shape(`${hood} ${opening}`, fill(rig), 1, { 'fill-rule': 'evenodd' }),
      line(opening, covering.deep, 4, 0.5),
      // The cap beneath.
      shape(
        d`M${-side + 3},-40 C${-side * 0.86},-84 -36,-99 0,-99 C36,-99 ${side * 0.86},-84 ${side - 3},-40 C${side * 0.8},-74 34,-87 0,-87 C-34,-87 ${-side * 0.8},-74 ${-side + 3},-40Z`,
        lighten(covering.base, 0.7),
      ),
      line('M-94,-64 C-84,-120 -40,-150 8,-150', covering.light, 6, 0.7),
      line('M-104,14 C-100,66 -82,108 -52,138', covering.deep, 4.5, 0.4),
      line('M104,4 C100,60 82,106 50,138', covering.deep, 4.5, 0.4),
      line('M-92,40 C-80,92 -48,124 -10,138', covering.light, 4, 0.5),
      line('M96,-40 C92,-92 62,-136 24,-150', covering.deep, 4, 0.35),
    ].join(''),
  };
}

export function turban(rig: Rig): HairLayers {
  const { covering } = rig.tones;
  const fold = (data: string, strength = 0.5) => line(data, covering.deep, 4, strength);
  return {
    behind: '',
    front: [
      shape(
        'M-98,-30 C-126,-116 -76,-182 0,-184 C76,-182 126,-116 98,-30 C92,-52 70,-66 44,-70 C28,-72 12,-84 0,-96 C-12,-84 -28,-72 -44,-70 C-70,-66 -92,-52 -98,-30Z',
        fill(rig),
      ),
      fold('M-94,-46 C-94,-110 -52,-146 0,-96', 0.55),
      fold('M94,-46 C94,-110 52,-146 0,-96', 0.55),
      fold('M-90,-84 C-68,-138 -22,-150 20,-114'),
      fold('M-74,-124 C-44,-166 10,-164 46,-108'),
      fold('M-42,-160 C6,-174 56,-158 78,-98', 0.4),
      line('M-82,-118 C-68,-146 -42,-165 -8,-172', covering.light, 6, 0.65),
      line('M-84,-70 C-74,-98 -52,-116 -30,-118', covering.light, 4, 0.45),
      shape('M-26,-76 L0,-97 L26,-76 C12,-81 -12,-81 -26,-76Z', lighten(covering.base, 0.7)),
    ].join(''),
  };
}

export function beanie(rig: Rig): HairLayers {
  const { covering } = rig.tones;
  const ribs = [-78, -56, -34, -11, 11, 34, 56, 78].map((x) =>
    line(
      d`M${x},${-96 + (x / 24) ** 2} L${x * 1.03},${-66 + (x / 24) ** 2}`,
      covering.deep,
      3,
      0.35,
    ),
  );
  return {
    behind: '',
    front: [
      shape('M-94,-62 C-110,-150 -56,-182 0,-182 C56,-182 110,-150 94,-62Z', fill(rig)),
      line('M-70,-108 C-62,-146 -34,-166 -4,-168', covering.light, 6, 0.5),
      shape(
        'M-97,-84 C-60,-104 60,-104 97,-84 C101,-70 100,-58 96,-48 C60,-70 -60,-70 -96,-48 C-100,-58 -101,-70 -97,-84Z',
        covering.shadow,
      ),
      ...ribs,
    ].join(''),
  };
}
