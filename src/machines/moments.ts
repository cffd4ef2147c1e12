/** What happens once: emitted by the machine for stage and sound. Dropping one changes no outcome. */
import type { Band } from '../heat/bands.ts';
import { bandOf } from '../heat/bands.ts';
import type { Contact } from '../heat/contact.ts';
import { isGoodMove, isPitfall } from '../heat/moves.ts';
import type { SessionEvent } from '../log/events.ts';

export type Moment =
  | { readonly type: 'call.picked_up' }
  | { readonly type: 'call.hung_up' }
  | { readonly type: 'hold.began' }
  | { readonly type: 'hold.over' }
  | { readonly type: 'note.taken' }
  | { readonly type: 'page.turned' }
  | { readonly type: 'reply.landed' }
  | { readonly type: 'reply.missed' }
  | { readonly type: 'heat.changed'; readonly from: number; readonly to: number }
  | { readonly type: 'band.changed'; readonly from: Band; readonly to: Band };

/** The moments of one event, from the contact before and after it. Heat in points. */
export function momentsOf(
  event: SessionEvent,
  before: Contact | null,
  after: Contact | null,
): Moment[] {
  return [...momentsOfEvent(event, after), ...momentsOfHeat(before, after)];
}

function momentsOfEvent(event: SessionEvent, after: Contact | null): Moment[] {
  switch (event.type) {
    case 'call.answered':
    case 'repeat.started':
      return [{ type: 'call.picked_up' }];
    case 'scene.ended':
    case 'contact.left':
      return [{ type: 'call.hung_up' }];
    case 'hold.started':
      return [{ type: 'hold.began' }];
    case 'hold.ended':
      return [{ type: 'hold.over' }];
    case 'fact.noted':
      return [{ type: 'note.taken' }];
    case 'page.read':
      return [{ type: 'page.turned' }];
    case 'reply.chosen':
    case 'beat.interrupted':
      return momentsOfTurn(after);
    default:
      return [];
  }
}

function momentsOfTurn(after: Contact | null): Moment[] {
  const moves = after?.lastTurn?.moves ?? [];
  if (moves.some(({ move, dHeat }) => isPitfall(move) || (isGoodMove(move) && dHeat > 0))) {
    return [{ type: 'reply.missed' }];
  }
  return moves.some(({ move, dHeat }) => isGoodMove(move) && dHeat < 0)
    ? [{ type: 'reply.landed' }]
    : [];
}

function momentsOfHeat(before: Contact | null, after: Contact | null): Moment[] {
  if (!before || !after || before.customer.heat === after.customer.heat) return [];
  const from = bandOf(before.customer.heat, before.customer.flags.plan);
  const to = bandOf(after.customer.heat, after.customer.flags.plan);
  return [
    { type: 'heat.changed', from: before.customer.heat / 10, to: after.customer.heat / 10 },
    ...(from === to ? [] : [{ type: 'band.changed', from, to } as const]),
  ];
}
