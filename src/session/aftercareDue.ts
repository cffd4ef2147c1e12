/** Which steps after an incident are still owed: left out, they are what the contact fails by. */
import { contactSafetyFailures } from '../heat/close.ts';
import type { Contact } from '../heat/contact.ts';
import { aftercare } from '../heat/turns.ts';
import { AFTERCARE_STEPS, type AftercareStep } from '../log/events.ts';

export function aftercareDue(contact: Contact): AftercareStep[] {
  const failing = contactSafetyFailures(contact).length;
  return AFTERCARE_STEPS.filter(
    (step) =>
      !contact.aftercare[step] && contactSafetyFailures(aftercare(contact, step)).length < failing,
  );
}
