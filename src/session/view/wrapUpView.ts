/** The complaint log entry to be written: what to choose from, and what the notes give already. */
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { leadsToFollowUp } from '../../heat/close.ts';
import type { WrapUpField } from '../../log/events.ts';
import type { Runner } from '../runner.ts';
import { type AftercareView, aftercareView } from './aftercareView.ts';

export interface WrapUpChoice {
  readonly id: string;
  readonly label: string;
}

export interface WrapUpView {
  readonly customer: string;
  readonly title: string;
  readonly channel: ScenarioData['channel'];
  /** Facts on the pad, by kind, to start from. */
  readonly noted: { readonly what: readonly string[]; readonly impact: readonly string[] };
  /** Slot ids with their words; the id `none` says that nothing was promised. */
  readonly actions: readonly WrapUpChoice[];
  readonly owners: readonly WrapUpChoice[];
  readonly times: readonly WrapUpChoice[];
  /** What comes before the complaint where somebody was insulted, threatened or in distress. */
  readonly aftercare: AftercareView | null;
  readonly filed: { readonly [F in WrapUpField]?: string };
  /** A promise is left to keep: closing the log leads on to it. */
  readonly leadsToFollowUp: boolean;
}

export function wrapUpView(runner: Runner): WrapUpView {
  const { contact, setup, snapshot } = runner;
  const { data } = setup.scenario;
  const labelsOf = (kind: 'what' | 'impact'): string[] =>
    contact.notes.flatMap((id) => {
      const fact = data.facts[id];
      return fact && (fact.kind === 'impact') === (kind === 'impact') ? [fact.label] : [];
    });
  const choices = (table: Readonly<Record<string, { label: string }>>): WrapUpChoice[] =>
    Object.entries(table).map(([id, { label }]) => ({ id, label }));
  const { first, last } = contact.brief.customer;
  return {
    customer: `${first} ${last}`,
    title: data.title,
    channel: data.channel,
    noted: { what: labelsOf('what'), impact: labelsOf('impact') },
    actions: choices(data.promises.actions),
    owners: choices(data.promises.owners),
    times: choices(data.promises.times),
    aftercare: aftercareView(runner),
    filed: snapshot.context.wrapUp,
    leadsToFollowUp: snapshot.context.scene === 'contact' && leadsToFollowUp(contact),
  };
}
