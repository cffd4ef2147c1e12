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

type Value = World[string];

/** One variable’s value, or undefined where the game doesn’t set it. */
export function valueIn(contact: Contact, constants: Constants, name: string): Value | undefined {
  const read = READ[name as StoryVariable];
  return read ? read(contact, constants) : (constants.variation[name] ?? flagIn(contact, name));
}

/** Story variables by name. Fact and page ids lose their hyphens: `noted_day_off`. */
export function worldOf(contact: Contact, constants: Constants): World {
  const { brief, notes, pages } = contact;
  return {
    ...Object.fromEntries(
      Object.entries(READ).map(([name, read]) => [name, read(contact, constants)]),
    ),
    ...flagsFor('noted', Object.keys(brief.facts), notes),
    ...flagsFor('read', Object.keys(brief.pages), pages),
    ...constants.variation,
  };
}

type StoryVariable = keyof typeof STORY_VARIABLES;

/** How each story variable is read off a contact. */
const READ: { readonly [V in StoryVariable]: (contact: Contact, constants: Constants) => Value } = {
  heat: ({ customer }) => toPoints(customer.heat),
  trust: ({ customer }) => toPoints(customer.trust),
  band: ({ customer }) => bandOf(customer.heat, customer.flags.plan),
  name: ({ brief }) => brief.customer.first,
  surname: ({ brief }) => brief.customer.last,
  agent: (_contact, { agent }) => agent,
  company: (_contact, { company }) => company,
  vent: ({ customer }) => customer.flags.vent,
  heard: ({ customer }) => customer.flags.heard,
  felt: ({ customer }) => customer.flags.felt,
  sorry: ({ customer }) => customer.flags.sorry,
  plan: ({ customer }) => customer.flags.plan,
  agreed: ({ customer }) => customer.flags.agreed,
  turn: ({ turn }) => turn,
  chain: ({ customer }) => customer.chain,
  interruptions: ({ said }) => said.filter(({ move }) => move === 'interrupt').length,
  no_stands: ({ noStands }) => noStands,
  breathed: ({ breathed }) => breathed,
  refusals: ({ supervisor }) => supervisor.refusals,
  followed: ({ followed }) => followed ?? '',
  repeat_after: ({ repeat }) => repeat?.after ?? '',
  promise_action: (contact) => lastSlots(contact)?.action ?? '',
  promise_owner: (contact) => lastSlots(contact)?.owner ?? '',
  promise_by: (contact) => lastSlots(contact)?.by ?? '',
  promise_grade: (contact) => {
    const slots = lastSlots(contact);
    return slots ? gradeCommitment(slots).replace('commit_', '') : '';
  },
  complex: ({ complex }) => complex,
  verified: ({ verified }) => verified,
  disclosed: ({ disclosed }) => disclosed,
  smiled: ({ smiled }) => smiled,
  names: ({ customer }) => customer.names,
  hold_over: ({ holds }) => holds.at(-1)?.over ?? 0,
  hold_consented: ({ holds }) => holds.at(-1)?.consented ?? false,
  crossed: ({ said }) => said.some(({ move }) => crossesTheLine(move)),
  signal: ({ said }) =>
    said.findLast(({ move }) => isSignal(move))?.move.replace('customer:', '') ?? '',
  warnings: ({ said }) =>
    said.filter(({ move }) => move === 'boundary' || move === 'consequence').length,
  safety_presses: ({ safetyPresses }) => safetyPresses,
  overpromised: (contact) => {
    const slots = lastSlots(contact);
    return slots
      ? promiseFindings(slots, contact.brief, contact.complex).includes('overpromise')
      : false;
  },
};

const lastSlots = ({ commitments }: Contact) => commitments.at(-1)?.slots;

function flagIn({ brief, notes, pages }: Contact, name: string): boolean | undefined {
  if (name.startsWith('noted_')) return flagOf('noted', Object.keys(brief.facts), notes, name);
  if (name.startsWith('read_')) return flagOf('read', Object.keys(brief.pages), pages, name);
  return undefined;
}

function flagOf(
  prefix: 'noted' | 'read',
  ids: readonly string[],
  set: readonly string[],
  name: string,
): boolean | undefined {
  const id = ids.find((one) => derivedVariable(prefix, one) === name);
  return id === undefined ? undefined : set.includes(id);
}

const flagsFor = (
  prefix: 'noted' | 'read',
  ids: readonly string[],
  set: readonly string[],
): Record<string, boolean> =>
  Object.fromEntries(ids.map((id) => [derivedVariable(prefix, id), set.includes(id)]));
