/** The agent's acts on a contact: pure functions from contact to contact, one for each act. */
import {
  followThroughChange,
  HOLD_KEPT,
  holdOverdueChange,
  waitChange,
  withChange,
} from './between.ts';
import type { Contact, TurnAccount } from './contact.ts';
import { applyMove, type MoveAccount } from './dynamics.ts';
import type { Move, Signal } from './moves.ts';
import { asSaid, type PlacedMove, placeReply, slotsSaid } from './position.ts';
import type { ActOffer, Line, Reply } from './speech.ts';
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
    venting: line.who === 'customer' ? line.vent : contact.venting,
    revealed: union(contact.revealed, line.facts),
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
  const followed = reply.follow ? followThrough(contact, reply) : contact;
  const spoken = speak(followed, reply.id, reply.text, placeReply(reply, followed), {
    heat: contact.customer.heat,
    trust: contact.customer.trust,
  });
  const moves = reply.moves;
  return judgeCustomerTurn(
    {
      ...spoken,
      draft: {},
      commitments: slots
        ? [...spoken.commitments, { turn: contact.turn, slots }]
        : spoken.commitments,
      noStands: spoken.noStands && !moves.includes('reflect') && !moves.includes('empathy'),
      venting: false,
      handedOver: moves.includes('warm_handover')
        ? 'warm'
        : moves.includes('cold_transfer') || moves.includes('cold_handover')
          ? 'cold'
          : spoken.handedOver,
      closureChecked: spoken.closureChecked || moves.includes('closure'),
      heldWithConsent: spoken.heldWithConsent || reply.hold !== null,
    },
    reply.refuses,
  );
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
  const read = {
    ...contact,
    pages: union(contact.pages, [page]),
    revealed: union(contact.revealed, contact.brief.pages[page]?.facts ?? []),
  };
  if (!contact.venting || contact.pages.includes(page)) return read;
  const turned = speak(read, '@read', '', [{ said: 'multitask', counts: 'multitask' }]);
  return { ...turned, offered: contact.offered, acts: contact.acts }; // the pause goes on
}

/** A silence of `seconds` while the customer waits for an answer. */
export const waitOut = (contact: Contact, seconds: number): Contact =>
  changed(contact, waitChange(contact.brief.channel, seconds));

/** Presses hold: with the customer's yes it is free, without it a pitfall (R98, R99). */
export const startHold = (contact: Contact): Contact =>
  contact.heldWithConsent && !contact.noStands
    ? contact
    : speak(contact, '@hold', '', [{ said: 'hold_no_consent', counts: 'hold_no_consent' }]);

/** Comes back from a hold. `secondsOver` is how far past the time promised. */
export const endHold = (contact: Contact, secondsOver: number): Contact => ({
  ...changed(contact, secondsOver > 0 ? holdOverdueChange(secondsOver) : HOLD_KEPT),
  heldWithConsent: false,
});

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
): Contact {
  const { persona } = contact.brief;
  let customer = contact.customer;
  const moves: MoveAccount[] = [];
  for (const { counts } of placed) {
    if (!counts) continue;
    const [next, account] = applyMove(customer, persona, counts);
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
    said: [...contact.said, ...placed.map((move) => asSaid(move, contact.turn))],
    turn: contact.turn + 1,
    lastTurn: account,
  };
}

const union = (known: readonly string[], more: readonly string[]): readonly string[] =>
  more.every((item) => known.includes(item)) ? known : [...new Set([...known, ...more])];
