/** From an author's scenario to the brief that travels in the log. */
import type { Person } from '../cast/person.ts';
import type { Brief } from '../heat/brief.ts';
import { DEADLINE_PACKS, type DeadlineTable } from '../heat/deadlines.ts';
import { FRAMEWORKS } from '../heat/frameworks.ts';
import { personaFromPoints } from '../heat/persona.ts';
import type { ScenarioData } from './scenarioSchema.ts';

const tableOf = (deadlines: NonNullable<ScenarioData['deadlines']>): DeadlineTable =>
  typeof deadlines === 'string' ? DEADLINE_PACKS[deadlines] : deadlines;

export function briefOf(data: ScenarioData, person: Person): Brief {
  const framework = FRAMEWORKS[data.framework];
  const warningsFor = data.safety?.warningsFor ?? data.organisation?.warningsFor;
  return {
    title: data.title,
    channel: data.channel,
    customer: { first: person.name.first, last: person.name.last, style: data.customer.style },
    persona: personaFromPoints(data.customer),
    complexity: data.complexity,
    profile: data.profile,
    deadlinePolicy: data.deadlinePolicy ?? framework.deadlinePolicy,
    ...(data.deadlines ? { deadlines: tableOf(data.deadlines) } : {}),
    ...(data.urgent ? { urgent: true } : {}),
    apologyPolicy: data.apologyPolicy ?? framework.apologyPolicy,
    facts: Object.fromEntries(Object.entries(data.facts).map(([id, { label }]) => [id, label])),
    pages: Object.fromEntries(
      data.pages.map(({ id, title, facts, relevant, turnsComplex }) => [
        id,
        { title, facts, relevant, ...(turnsComplex ? { turnsComplex } : {}) },
      ]),
    ),
    ...(data.rootCause ? { rootCause: data.rootCause } : {}),
    promises: data.promises,
    hasFollowUp: data.followUp !== undefined,
    ...(data.repeat ? { hasRepeat: true } : {}),
    ...(data.verification ? { verification: true } : {}),
    ...(data.sensitive ? { sensitive: true } : {}),
    ...(data.safety ? { protocol: true } : {}),
    ...(data.safety?.keepLineOpen ? { keepLineOpen: true } : {}),
    ...(warningsFor ? { warningsFor } : {}),
  };
}
