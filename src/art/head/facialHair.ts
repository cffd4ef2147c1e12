// Beards, in two parts: what lies under the mouth and what lies over it.

import type { Rig } from '../rig.ts';
import { d, group, line, linearGradient, shape } from '../svg.ts';
import { faceClip } from './face.ts';
import { chinY, MOUTH_Y } from './metrics.ts';

function fill(rig: Rig): string {
  return `url(#${rig.id}beard)`;
}

function stubble(rig: Rig): string {
  const bottom = chinY(rig.face, rig.pose.face.mouthOpen);
  const outline = d`M-90,34 C-84,86 -50,${bottom + 4} 0,${bottom + 4} C50,${bottom + 4} 84,86 90,34 C78,60 56,66 40,64 C22,56 -22,56 -40,62 C-56,66 -78,60 -90,34Z`;
  return group({ 'clip-path': faceClip(rig) }, shape(outline, rig.tones.hair.base, 0.13));
}

function full(rig: Rig): string {
  const { hair } = rig.tones;
  const { temple } = rig.face;
  const open = rig.pose.face.mouthOpen;
  const bottom = chinY(rig.face, open) + 20;
  const cheek = temple + 1;
  const outline = [
    d`M${-cheek},-2 C${-cheek},60 -80,${bottom - 36} -40,${bottom - 8}`,
    d`C-16,${bottom + 3} 16,${bottom + 3} 40,${bottom - 8}`,
    d`C80,${bottom - 36} ${cheek},60 ${cheek},-2`,
    d`C${cheek - 6},34 66,58 44,57 C24,50 -24,50 -44,57 C-66,58 ${-cheek + 6},34 ${-cheek},-2Z`,
  ].join(' ');
  const strand = (x: number, lean: number) =>
    line(
      d`M${x},${bottom - 44} C${x + lean},${bottom - 30} ${x + lean},${bottom - 18} ${x + lean * 0.6},${bottom - 8}`,
      hair.light,
      2.4,
      0.35,
    );
  return (
    shape(outline, fill(rig)) + [-46, -28, -10, 10, 28, 46].map((x) => strand(x, -x / 8)).join('')
  );
}

function goatee(rig: Rig): string {
  const bottom = chinY(rig.face, rig.pose.face.mouthOpen) + 9;
  const outline = d`M-40,64 C-46,92 -36,${bottom} 0,${bottom + 1} C36,${bottom} 46,92 40,64 C22,56 -22,56 -40,64Z`;
  return shape(outline, fill(rig), 0.96);
}

function moustache(rig: Rig): string {
  const { face } = rig.pose;
  const tipY = MOUTH_Y - 5 - face.mouthCurve * 4;
  const top = 60 - face.sneer * 2;
  const middle = MOUTH_Y - 14 - face.mouthOpen * 5;
  const outline = [
    d`M0,${top} C-14,${top - 5} -36,${top + 1} -49,${tipY}`,
    d`C-34,${tipY + 2} -13,${middle + 8} 0,${middle + 2}`,
    d`C13,${middle + 8} 34,${tipY + 2} 49,${tipY}`,
    d`C36,${top + 1} 14,${top - 5} 0,${top}Z`,
  ].join(' ');
  const { hair } = rig.tones;
  return (
    shape(outline, rig.look.facialHair === 'moustache' ? hair.base : hair.shadow) +
    line(d`M-6,${top + 4} C-18,${top + 1} -30,${top + 6} -40,${tipY - 6}`, hair.light, 2.2, 0.5) +
    line(d`M6,${top + 4} C18,${top + 1} 30,${top + 6} 40,${tipY - 6}`, hair.light, 2.2, 0.3)
  );
}

/** What the mouth is drawn on. */
export function drawBeard(rig: Rig): string {
  const { hair } = rig.tones;
  const gradient = linearGradient(`${rig.id}beard`, { x: 0, y: 10 }, { x: 0, y: 140 }, [
    { at: 0, colour: hair.base },
    { at: 0.5, colour: hair.base },
    { at: 1, colour: hair.shadow },
  ]);
  switch (rig.look.facialHair) {
    case 'none':
    case 'moustache':
      return '';
    case 'stubble':
      return stubble(rig);
    case 'goatee':
      return gradient + goatee(rig);
    case 'full':
      return gradient + full(rig);
  }
}

/** What hangs over the upper lip. */
export function drawMoustache(rig: Rig): string {
  switch (rig.look.facialHair) {
    case 'none':
    case 'stubble':
      return '';
    case 'moustache':
    case 'goatee':
    case 'full':
      return moustache(rig);
  }
}
