/** Was zu lesen ist, ehe hinter den ersten Ansichten etwas nachgeladen wird. */
import { bands } from './bands.ts';
import { briefing } from './briefing.ts';
import { call } from './call.ts';
import { common } from './common.ts';
import { debriefScreen } from './debriefScreen.ts';
import { escalationDoor } from './escalationDoor.ts';
import { language } from './language.ts';
import { menu } from './menu.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { sounds } from './sounds.ts';
import { steps } from './steps.ts';
import { tone } from './tone.ts';

export const first = {
  ...bands,
  ...briefing,
  ...call,
  ...common,
  ...debriefScreen,
  ...escalationDoor,
  ...language,
  ...menu,
  ...notices,
  ...pages,
  ...sounds,
  ...steps,
  ...tone,
};
