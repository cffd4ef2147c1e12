/** What the trainee learns before taking the contact. */
import type { Person } from '../../cast/person.ts';
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { FRAMEWORKS } from '../../heat/frameworks.ts';
import { type WarningsView, warningsView } from './warningsView.ts';

export interface BriefingView {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  readonly company: string;
  readonly channel: ScenarioData['channel'];
  readonly minutes: number;
  readonly level: ScenarioData['level'];
  readonly framework: {
    readonly title: string;
    readonly steps: readonly {
      readonly id: string;
      readonly label: string;
      readonly intent: string;
    }[];
  };
  readonly briefing: readonly string[];
  readonly aims: readonly string[];
  readonly authority: readonly string[];
  readonly policy: readonly string[];
  readonly warnings: WarningsView | null;
  readonly pages: ScenarioData['pages'];
  readonly contentNote: string | null;
  /** Taken only by choice, with the content note read; skipped at no cost. */
  readonly sensitive: boolean;
}

export function briefingView(data: ScenarioData, person: Person): BriefingView {
  const framework = FRAMEWORKS[data.framework];
  return {
    id: data.id,
    title: data.title,
    customer: `${person.name.first} ${person.name.last}`,
    company: data.company,
    channel: data.channel,
    minutes: data.minutes,
    level: data.level,
    framework: {
      title: framework.title,
      steps: framework.steps.map(({ id, label, intent }) => ({ id, label, intent })),
    },
    briefing: data.briefing,
    aims: data.aims,
    authority: data.authority,
    policy: data.policy,
    warnings: warningsView(data),
    pages: data.pages,
    contentNote: data.contentNote ?? null,
    sensitive: data.sensitive === true,
  };
}
