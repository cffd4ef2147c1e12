/** English, the language that the others are translated from. One file for each area in `en/`. */
import { aftercare } from './en/aftercare.ts';
import { bands } from './en/bands.ts';
import { briefing } from './en/briefing.ts';
import { call } from './en/call.ts';
import { common } from './en/common.ts';
import { debrief } from './en/debrief.ts';
import { debriefScreen } from './en/debriefScreen.ts';
import { escalation } from './en/escalation.ts';
import { findings } from './en/findings.ts';
import { lists } from './en/lists.ts';
import { menu } from './en/menu.ts';
import { moves } from './en/moves.ts';
import { notices } from './en/notices.ts';
import { safety } from './en/safety.ts';
import { settings } from './en/settings.ts';
import { sounds } from './en/sounds.ts';
import { why } from './en/why.ts';
import { wrapUp } from './en/wrapUp.ts';

export const en = {
  ...aftercare,
  ...bands,
  ...briefing,
  ...call,
  ...common,
  ...debrief,
  ...debriefScreen,
  ...escalation,
  ...findings,
  ...lists,
  ...menu,
  ...moves,
  ...notices,
  ...safety,
  ...settings,
  ...sounds,
  ...why,
  ...wrapUp,
} as const;
