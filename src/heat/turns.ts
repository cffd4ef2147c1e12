/** The agent's acts on a contact: pure functions from contact to contact, one for each act. */
import { CUSTOMER_REPEATS, followThroughChange, SMILE, waitChange, withChange } from './between.ts';
import type { Contact, TurnAccount } from './contact.ts';
import { applyMove, type MoveAccount } from './dynamics.ts';
import { crossesTheLine, type SaidMove } from './encode.ts';
import { type Hold, holdAskedFor, holdChange, SECONDS_PER_PAGE } from './hold.ts';
import type { Move, Signal } from './moves.ts';
import type { Style } from './persona.ts';
import { asSaid, type PlacedMove, placeReply, slotsSaid } from './position.ts';
import type { ActOffer, Line, Reply } from './speech.ts';
import { matchStyle } from './styleMatch.ts';
import type { Tenths } from './tenths.ts';
import { judgeCustomerTurn } from './verdict.ts';

/** A line is heard: facts come to light, signals and answers are marked. */
export function hearLine(contact: Contact, line: Line): Contact {
  const marks: Move[] = [
    ...line.signals.map((level): Signal => `customer:${level}`),
    ...(line.says ? [`customer:${line.says}` as const] : []),
  ];
  return {
    ...contact,
    silence: 0,
    venting: line.who === 'customer' ? line.vent : contact.venting,
    revealed: union(contact.revealed, line.facts),
    hold:
      contact.hold && line.says
        ? { ...contact.hold, consented: line.says === 'yes' }
        : contact.hold,
    noStands: line.says === 'no' ? true : line.says === 'yes' ? false : contact.noStands,
    said: [...contact.said, ...marks.map((move) => ({ move, turn: contact.turn }))],
  };
}

/** Replies and acts are laid before the trainee. */
export const offerReplies = (
  contact: Contact,
  replies: readonly Reply[],
  acts: readonly ActOffer[],
): Contact => ({ ...contact, offered: replies, acts, verdict: 'go_on' });

/**
 * The trainee says a reply. A piece of a commitment is kept as a draft and worth nothing until the
 * sentence is said. Otherwise its moves are applied in order and the customer's turn is judged.
 */
export function sayReply(contact: Contact, reply: Reply): Contact {
  if (reply.compose === 'more') {
    return { ...contact, draft: { ...contact.draft, ...reply.slots }, offered: [], acts: [] };
  }
  const slots = slotsSaid(reply, contact.draft);
  const followed = reply.follow
    ? followThrough(contact, reply)
    : reply.customerRepeats
      ? changed(contact, CUSTOMER_REPEATS)
      : contact;
  const placed = placeReply(reply, followed);
  const spoken = speak(
    followed,
    reply.id,
    reply.text,
    placed,
    {
      heat: contact.customer.heat,
      trust: contact.customer.trust,
    },
    reply.style,
  );
  const moves = reply.moves;
  return judgeCustomerTurn(
    {
      ...spoken,
      draft: {},
      commitments: slots
        ? [...spoken.commitments, { turn: contact.turn, slots }]
        : spoken.commitments,
      noStands: spoken.noStands && !placed.some(hearsAgain),
      venting: false,
      handedOver: moves.includes('warm_handover')
        ? 'warm'
        : moves.includes('cold_transfer') || moves.includes('cold_handover')
          ? 'cold'
          : spoken.handedOver,
      closureChecked: spoken.closureChecked || moves.includes('closure'),
      hold: holdAskedFor(reply, contact.turn),
      holds: broughtBack(contact, reply),
      verified: spoken.verified || reply.verifies === true,
      disclosed: spoken.disclosed || (reply.discloses === true && !contact.verified),
      stockLines: spoken.stockLines + (reply.stock ? 1 : 0),
      aftercare: { ...spoken.aftercare, owned: spoken.aftercare.owned || reply.owns === true },
    },
    reply.refuses,
  );
}

/** Goes back to the customer after a "no", and not only in name (R56). */
const hearsAgain = ({ counts }: PlacedMove): boolean =>
  counts === 'reflect' || counts === 'empathy';

/** The holds so far; the last one with what this reply brought back of it. */
function broughtBack({ holds }: Contact, reply: Reply): Contact['holds'] {
  const last = holds.at(-1);
  return last && last.back === null
    ? [...holds.slice(0, -1), { ...last, back: reply.back ?? [] }]
    : holds;
}

/** Lets a vent beat run, with or without a word: the same credit, and the floor stays theirs. */
export const listenOn = (contact: Contact, by: '@let_run' | '@encourage', quote: string): Contact =>
  speak(contact, by, quote, [{ said: 'listen', counts: 'listen' }]);

/** Cuts in on the customer (R15). What is said next is a reply of its own. */
export const interrupt = (contact: Contact, quote: string): Contact => ({
  ...speak(contact, '@interrupt', quote, [{ said: 'interrupt', counts: 'interrupt' }]),
  venting: false,
});

/** Writes a fact on the pad (R18). Only what was revealed can be noted. */
export const noteFact = (contact: Contact, fact: string): Contact => ({
  ...contact,
  notes: union(contact.notes, [fact]),
});

/** Reads a page of the case file. While the customer speaks it is doing something else (R25). */
export function readPage(contact: Contact, page: string): Contact {
  const read: Contact = {
    ...(contact.pages.includes(page) ? contact : holdFor(contact, SECONDS_PER_PAGE)),
    complex: contact.complex || contact.brief.pages[page]?.turnsComplex === true,
    pages: union(contact.pages, [page]),
    revealed: union(contact.revealed, contact.brief.pages[page]?.facts ?? []),
  };
  if (!contact.venting || contact.pages.includes(page)) return read;
  const turned = speak(read, '@read', '', [{ said: 'multitask', counts: 'multitask' }]);
  return { ...turned, offered: contact.offered, acts: contact.acts }; // the pause goes on
}

/**
 * The silence goes on for `seconds`: on hold it is part of the hold, else the customer waits for an
 * answer. In a turn that began with a breath they hear somebody there, and it costs nothing (R103).
 */
export function waitOut(contact: Contact, seconds: number): Contact {
  if (isHolding(contact)) return holdFor(contact, seconds);
  const { brief, silence } = contact;
  const waited = { ...contact, silence: silence + seconds };
  if (contact.unhurried === contact.turn) return waited;
  return changed(waited, waitChange(brief.channel, seconds, silence));
}

/** The same for a silence by itself, whatever was waited before. */
export const waitOutApart = (contact: Contact, seconds: number): Contact => ({
  ...waitOut({ ...contact, silence: 0 }, seconds),
  silence: contact.silence,
});

/** Breathes out, and remembers that it isn't about them: an inner move, once (R103). */
export const breathe = (contact: Contact): Contact => ({
  ...contact,
  breathed: true,
  unhurried: contact.turn,
});

/** Presses hold: with the customer's yes it is free, without it a pitfall (R98, R99). */
export function startHold(contact: Contact): Contact {
  const agreed = contact.hold?.asked === true && !contact.noStands;
  const hold: Hold = {
    ...(contact.hold ?? { turn: contact.turn, asked: false, promised: 0, back: null }),
    consented: agreed && contact.hold?.consented === true,
    elapsed: 0,
  };
  const pressed = hold.consented
    ? contact
    : speak(contact, '@hold', '', [{ said: 'hold_no_consent', counts: 'hold_no_consent' }]);
  return { ...pressed, hold };
}

/** Comes back from a hold, `over` seconds past the time promised. */
export function endHold(contact: Contact, over: number): Contact {
  const { hold } = contact;
  if (!hold) return contact;
  return {
    ...changed(contact, holdChange(hold.consented, over)),
    silence: 0,
    hold: null,
    holds: [...contact.holds, { ...hold, over }],
  };
}

/** One smile before speaking: heard in the voice, wrong where somebody grieves or is abusive (R95). */
export const smile = (contact: Contact): Contact => ({
  ...(smileHelps(contact) ? changed(contact, SMILE) : contact),
  smiled: true,
});

/** True where a smile can be heard or seen, and is in place. */
export const smileHelps = ({ brief, said }: Contact): boolean =>
  !brief.sensitive &&
  (brief.channel === 'phone' || brief.channel === 'in_person') &&
  !said.some(crossed);

const crossed = ({ move }: SaidMove): boolean => crossesTheLine(move);

/**
 * Presses the safety button. Where the scenario has a protocol the story answers it; pressed too
 * early it is coached, not punished, so nothing is scored here.
 */
export const pressSafety = (contact: Contact): Contact => ({
  ...contact,
  safetyPresses: contact.safetyPresses + 1,
  ...(contact.brief.protocol ? { venting: false, offered: [], acts: [], draft: {} } : {}),
});

/** After the contact: an incident is written down, told, recovered from; the case is given an owner. */
export const aftercare = (contact: Contact, step: keyof Contact['aftercare']): Contact => ({
  ...contact,
  aftercare: { ...contact.aftercare, [step]: true },
  said: [
    ...contact.said,
    ...(step === 'logged' ? [{ move: 'log_incident' as const, turn: contact.turn }] : []),
    ...(step === 'recovered' ? [{ move: 'recover' as const, turn: contact.turn }] : []),
  ],
});

const isHolding = (contact: Contact): boolean =>
  contact.hold !== null && contact.hold.elapsed !== null;

const holdFor = (contact: Contact, seconds: number): Contact =>
  contact.hold && contact.hold.elapsed !== null
    ? { ...contact, hold: { ...contact.hold, elapsed: contact.hold.elapsed + seconds } }
    : contact;

function followThrough(contact: Contact, reply: Reply): Contact {
  if (!reply.follow) return contact;
  const change = followThroughChange(reply.follow, contact.customer, contact.brief.persona.heat);
  return { ...changed(contact, change), followed: reply.follow };
}

const changed = (contact: Contact, change: Parameters<typeof withChange>[1]): Contact => ({
  ...contact,
  customer: withChange(contact.customer, change),
});

function speak(
  contact: Contact,
  by: string,
  quote: string,
  placed: readonly PlacedMove[],
  before: { heat: Tenths; trust: Tenths } = contact.customer,
  style: Style | undefined = undefined,
): Contact {
  const persona = matchStyle(contact.brief, style);
  let customer = contact.customer;
  const moves: MoveAccount[] = [];
  for (const { counts } of placed) {
    if (!counts) continue;
    const [next, account] = applyMove(customer, persona, counts, contact.brief.channel);
    customer = next;
    moves.push(account);
  }
  const account: TurnAccount = {
    turn: contact.turn,
    by,
    quote,
    moves,
    heatBefore: before.heat,
    trustBefore: before.trust,
    heatAfter: customer.heat,
    trustAfter: customer.trust,
  };
  return {
    ...contact,
    customer,
    offered: [],
    acts: [],
    silence: 0,
    said: [...contact.said, ...placed.map((move) => asSaid(move, contact.turn))],
    turn: contact.turn + 1,
    lastTurn: account,
  };
}

const union = (known: readonly string[], more: readonly string[]): readonly string[] =>
  more.every((item) => known.includes(item)) ? known : [...new Set([...known, ...more])];
