/** The state of the world as the story may read it: the variables that an author can declare. */
import type { World } from '../dialogue/port.ts';
import { bandOf } from '../heat/bands.ts';
import type { Contact } from '../heat/contact.ts';
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
export function worldOf(contact: Contact, constants: Constants): World {
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
    promise_action: slots?.action ?? '',
    promise_owner: slots?.owner ?? '',
    promise_by: slots?.by ?? '',
    promise_grade: slots ? gradeCommitment(slots).replace('commit_', '') : '',
    overpromised: slots ? promiseFindings(slots, brief).includes('overpromise') : false,
    ...flagsFor('noted', Object.keys(brief.facts), contact.notes),
    ...flagsFor('read', Object.keys(brief.pages), contact.pages),
    ...constants.variation,
  };
}

/** The names that a story may declare for a scenario's facts and pages. */
export const worldName = (prefix: 'noted' | 'read', id: string): string =>
  `${prefix}_${id.replace(/[^A-Za-z0-9]/g, '_')}`;

const flagsFor = (
  prefix: 'noted' | 'read',
  ids: readonly string[],
  set: readonly string[],
): Record<string, boolean> =>
  Object.fromEntries(ids.map((id) => [worldName(prefix, id), set.includes(id)]));
