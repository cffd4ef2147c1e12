/** What the customer does with their next turn, when heat or trust takes it out of the story. */
import { type Contact, endedByAgent, type Verdict } from './contact.ts';
import { goesFormal, isBoiling, wantsSupervisor } from './outcome.ts';

export const BOILING_TURNS_TO_HANG_UP = 2;
export const REFUSALS_TO_HANG_UP = 2;

/**
 * Judges the contact as the customer's turn begins. There is always one rescue turn: the first
 * boiling turn and the first loss of trust are said aloud, the second ends the contact. Once the
 * agent has ended it, or put somebody else on the line, the customer has no further turn with them;
 * one who is transferred cold can still put the phone down.
 */
export function judgeCustomerTurn(contact: Contact, refused: boolean): Contact {
  const { heat, trust } = contact.customer;
  const over = endedByAgent(contact) || contact.said.some(({ move }) => move === 'warm_handover');
  const boilingTurns = isBoiling(heat) ? contact.boilingTurns + 1 : 0;
  const demanding = wantsSupervisor(heat);
  // A handover answers the demand that stood before it, even where it cools the customer.
  const answered = contact.handedOver !== null && contact.supervisor.demanded;
  const refusals = contact.supervisor.refusals + (refused ? 1 : 0);
  const formal = goesFormal(trust);
  const verdict = ((): Verdict => {
    if (over) return 'go_on';
    if (boilingTurns >= BOILING_TURNS_TO_HANG_UP || refusals >= REFUSALS_TO_HANG_UP) {
      return 'hangs_up';
    }
    if (formal) return contact.formalWarned ? 'closes_formal' : 'warns_formal';
    if (demanding && (refused || !contact.supervisor.demanded)) return 'demands_supervisor';
    return 'go_on';
  })();
  return {
    ...contact,
    boilingTurns,
    supervisor: { demanded: demanding || answered, refusals },
    formalWarned: formal,
    verdict,
  };
}
