/** Codes of the contact to the pictogram that stands beside their word. */
import type { CallView } from '../session/view/callView.ts';
import type { HeatView } from '../session/view/heatView.ts';
import type { IconName } from './parts/icons.ts';

type Band = HeatView['band'];
type Channel = CallView['channel'];
type Act = CallView['acts'][number]['act'];

export const CHANNEL_ICON: { readonly [C in Channel]: IconName } = {
  phone: 'phone',
  in_person: 'store',
  chat: 'chat',
  email: 'mail',
};

export const BAND_ICON: { readonly [B in Band]: IconName } = {
  relieved: 'laugh',
  calm: 'smile',
  irritated: 'meh',
  annoyed: 'annoyed',
  angry: 'angry',
  furious: 'flame',
  boiling: 'flameKindling',
};

export const ACT_ICON: { readonly [A in Act]: IconName } = {
  let_run: 'ear',
  encourage: 'encourage',
  interrupt: 'hand',
  hold: 'music',
  safety: 'shieldAlert',
};
