/** The escalation decision tool (R129), as a table. */
import { describe, expect, it } from 'vitest';
import {
  AUTHORITIES,
  CONTACTS,
  DANGERS,
  ESCALATION_REASONS,
  ESCALATION_ROUTES,
  type EscalationInputs,
  escalationFor,
  RISKS,
} from '../../src/heat/escalation.ts';

const PLAIN: EscalationInputs = {
  authority: 'within',
  risk: 'none',
  vulnerable: false,
  contact: 'first',
  managerAsked: false,
  legalOrMedia: false,
  safety: 'none',
};
const NO_YES = [false, true] as const;

const ALL: readonly EscalationInputs[] = AUTHORITIES.flatMap((authority) =>
  RISKS.flatMap((risk) =>
    CONTACTS.flatMap((contact) =>
      DANGERS.flatMap((safety) =>
        NO_YES.flatMap((vulnerable) =>
          NO_YES.flatMap((managerAsked) =>
            NO_YES.map((legalOrMedia) => ({
              authority,
              risk,
              vulnerable,
              contact,
              managerAsked,
              legalOrMedia,
              safety,
            })),
          ),
        ),
      ),
    ),
  ),
);

describe('where a contact belongs', () => {
  it.each([
    ['nothing stands out', {}, 'keep', 'within_authority'],
    ['some risk, first contact', { risk: 'some' }, 'keep', 'within_authority'],
    ['a second contact', { contact: 'second' }, 'keep', 'within_authority'],
    [
      'a second contact with some risk',
      { contact: 'second', risk: 'some' },
      'lead_warm',
      'came_back_too_often',
    ],
    ['a third contact', { contact: 'third_or_more' }, 'lead_warm', 'came_back_too_often'],
    ['a manager asked for', { managerAsked: true }, 'lead_warm', 'asked_and_entitled'],
    ['beyond authority', { authority: 'above' }, 'lead_warm', 'beyond_authority'],
    [
      'beyond authority, and a manager asked for',
      { authority: 'above', managerAsked: true },
      'lead_warm',
      'beyond_authority',
    ],
    ['somebody vulnerable', { vulnerable: true }, 'specialist', 'vulnerable'],
    [
      'somebody vulnerable, beyond authority',
      { vulnerable: true, authority: 'above' },
      'specialist',
      'vulnerable',
    ],
    ['a lawyer or the press', { legalOrMedia: true }, 'complaints', 'legal_or_media'],
    ['abuse', { safety: 'abuse' }, 'protocol', 'abuse_heard'],
    [
      'abuse, and a manager asked for',
      { safety: 'abuse', managerAsked: true },
      'protocol',
      'abuse_heard',
    ],
    ['serious risk', { risk: 'serious' }, 'lead_now', 'serious_risk'],
    ['abuse with serious risk', { safety: 'abuse', risk: 'serious' }, 'lead_now', 'serious_risk'],
    ['a threat', { safety: 'threat' }, 'lead_now', 'threat_made'],
    ['distress', { safety: 'distress', vulnerable: true }, 'lead_now', 'in_distress'],
    ['danger in the room', { safety: 'present', risk: 'serious' }, 'get_out', 'danger_present'],
  ] as const)('%s', (_, known, route, reason) => {
    expect(escalationFor({ ...PLAIN, ...known })).toEqual({ route, reason });
  });

  it('is the same for the same inputs, whichever they are', () => {
    for (const inputs of ALL) {
      expect(escalationFor({ ...inputs })).toEqual(escalationFor(inputs));
    }
  });

  it('has no route and no reason that nothing leads to', () => {
    const found = ALL.map(escalationFor);
    expect(new Set(found.map(({ route }) => route))).toEqual(new Set(ESCALATION_ROUTES));
    expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(ESCALATION_REASONS));
  });

  it('leaves no threat, distress or danger with the agent alone', () => {
    const grave = ALL.filter(({ safety }) => safety !== 'none' && safety !== 'abuse');
    for (const inputs of grave) {
      expect(['lead_now', 'get_out']).toContain(escalationFor(inputs).route);
    }
  });

  it('never keeps what is beyond authority, or a manager that was asked for, from the lead (R125)', () => {
    const due = ALL.filter(({ authority, managerAsked }) => authority === 'above' || managerAsked);
    for (const inputs of due) expect(escalationFor(inputs).route).not.toBe('keep');
  });
});
