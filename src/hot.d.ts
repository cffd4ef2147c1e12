/** What the development server tells a running page, beside Vite's own. */
import type { Scenario } from './dialogue/scenarioSchema.ts';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** A file of this scenario was edited, and it is playable. */
    'cooldown:scenario': Scenario;
  }
}
