/** The escalation decision tool, for the screens: it asks, and answers with codes. */
export {
  AUTHORITIES,
  CONTACTS,
  DANGERS,
  ESCALATION_ORDER,
  type EscalationInputs,
  escalationFor,
  RISKS,
} from '../../heat/escalation.ts';
