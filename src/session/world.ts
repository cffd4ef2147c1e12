/** The state of the world as the story may read it: the variables that an author can declare. */
import type { World } from '../dialogue/port.ts';
import { derivedVariable, type STORY_VARIABLES } from '../dialogue/storyVariables.ts';
import { bandOf } from '../heat/bands.ts';
import type { Contact } from '../heat/contact.ts';
import { crossesTheLine } from '../heat/encode.ts';
import { isSignal } from '../heat/moves.ts';
import { gradeCommitment, promiseFindings } from '../heat/promise.ts';
import { toPoints } from '../heat/tenths.ts';

/** What doesn't change during a session. */
export interface Constants {
  readonly agent: string;
  readonly company: string;
  /** The values that the seed drew. */
  readonly variation: Readonly<Record<string, string>>;
}

/** Story variables by name. Fact and page ids lose their hyphens: `noted_day_off`. */
export function worldOf(
  contact: Contact,
  constants: Constants,
): Record<keyof typeof STORY_VARIABLES, World[string]> & World {
  const { customer, brief } = contact;
  const { vent, heard, felt, sorry, plan, agreed } = customer.flags;
  const slots = contact.commitments.at(-1)?.slots;
  return {
    heat: toPoints(customer.heat),
    trust: toPoints(customer.trust),
    band: bandOf(customer.heat, plan),
    name: brief.customer.first,
    surname: brief.customer.last,
    agent: constants.agent,
    company: constants.company,
    vent,
    heard,
    felt,
    sorry,
    plan,
    agreed,
    turn: contact.turn,
    chain: customer.chain,
    interruptions: contact.said.filter(({ move }) => move === 'interrupt').length,
    no_stands: contact.noStands,
    breathed: contact.breathed,
    refusals: contact.supervisor.refusals,
    followed: contact.followed ?? '',
    repeat_after: contact.repeat?.after ?? '',
    promise_action: slots?.action ?? '',
    promise_owner: slots?.owner ?? '',
    promise_by: slots?.by ?? '',
    promise_grade: slots ? gradeCommitment(slots).replace('commit_', '') : '',
    complex: contact.complex,
    verified: contact.verified,
    disclosed: contact.disclosed,
    smiled: contact.smiled,
    names: customer.names,
    hold_over: contact.holds.at(-1)?.over ?? 0,
    hold_consented: contact.holds.at(-1)?.consented ?? false,
    crossed: contact.said.some(({ move }) => crossesTheLine(move)),
    signal:
      contact.said.findLast(({ move }) => isSignal(move))?.move.replace('customer:', '') ?? '',
    warnings: contact.said.filter(({ move }) => move === 'boundary' || move === 'consequence')
      .length,
    safety_presses: contact.safetyPresses,
    overpromised: slots
      ? promiseFindings(slots, brief, contact.complex).includes('overpromise')
      : false,
    ...flagsFor('noted', Object.keys(brief.facts), contact.notes),
    ...flagsFor('read', Object.keys(brief.pages), contact.pages),
    ...constants.variation,
  };
}

const flagsFor = (
  prefix: 'noted' | 'read',
  ids: readonly string[],
  set: readonly string[],
): Record<string, boolean> =>
  Object.fromEntries(ids.map((id) => [derivedVariable(prefix, id), set.includes(id)]));
