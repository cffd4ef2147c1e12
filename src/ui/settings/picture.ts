/** Whether the caller is seen or only heard: by the mode of the contact, unless somebody chose. */
import type { Settings } from './table.ts';

type Picture = Settings['picture'];

/** Without a picture the meter is hidden as well: there is only what a voice tells. */
export const isVoiceOnly = (mode: string, picture: Picture): boolean =>
  picture === 'hidden' || (picture === 'by_mode' && mode === 'assessed');

/** The setting that gives what was asked for in this mode, and leaves the other modes as they are. */
export const pictureFor = (mode: string, voiceOnly: boolean): Picture => {
  if (isVoiceOnly(mode, 'by_mode') === voiceOnly) return 'by_mode';
  return voiceOnly ? 'hidden' : 'shown';
};

/** The heat stays hidden until the debrief. */
export const isVeiled = (mode: string, picture: Picture): boolean =>
  mode === 'assessed' || isVoiceOnly(mode, picture);
