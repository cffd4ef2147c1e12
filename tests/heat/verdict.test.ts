/** When the customer takes the contact out of the story: hang-up, supervisor, formal complaint. */
import { describe, expect, test } from 'vitest';
import { TestContact } from '../support/TestContact.ts';

describe('boiling', () => {
  test('hangs up at the second boiling turn running, not at the first', () => {
    const first = TestContact.start({ heat: 95 }).stalls();
    expect(first.verdict).not.toBe('hangs_up');
    expect(first.stalls().expectVerdict('hangs_up').outcome).toBe('hang_up');
  });

  test('a turn that cools below 95 is the rescue, and the count starts again', () => {
    const rescued = TestContact.start({ heat: 95.5 }).stalls().says('thank');
    expect(rescued.heat).toBe(94.5);
    const again = rescued.with({ heat: 99 }).stalls();
    expect(again.verdict).not.toBe('hangs_up');
    again.stalls().expectVerdict('hangs_up');
  });

  test('just below 95 nobody hangs up, however long it lasts', () => {
    const contact = TestContact.start({ heat: 94.9 }).stalls().stalls().stalls().stalls();
    expect(contact.verdict).toBe('go_on');
  });

  test('pitfalls alone drive a customer there, with a word of warning and a rescue turn', () => {
    // Heat 69.5, 80.3, 92.7, 100, 100: the supervisor is asked for, then two boiling turns.
    let contact = TestContact.start({ heat: 60, trust: 60 });
    const verdicts = Array.from({ length: 5 }, () => {
      contact = contact.says('mimicry');
      return contact.verdict;
    });
    expect(verdicts).toEqual(['go_on', 'go_on', 'demands_supervisor', 'go_on', 'hangs_up']);
  });
});

describe('a supervisor', () => {
  const demanding = TestContact.start({ heat: 88 }).stalls().expectVerdict('demands_supervisor');

  test('is not asked for below 85', () => {
    TestContact.start({ heat: 84.9 }).stalls().expectVerdict('go_on');
    TestContact.start({ heat: 85 }).stalls().expectVerdict('demands_supervisor');
  });

  test('is asked for once: the demand stands without being said again', () => {
    demanding.stalls().expectVerdict('go_on');
    expect(demanding.stalls().state.supervisor.demanded).toBe(true);
  });

  test('a refusal is answered by asking again', () => {
    demanding.says([], { refuses: true }).expectVerdict('demands_supervisor');
  });

  test('refused twice, they hang up', () => {
    const twice = demanding.says([], { refuses: true }).says([], { refuses: true });
    expect(twice.expectVerdict('hangs_up').outcome).toBe('hang_up');
  });

  test('hearing and understanding turn the demand', () => {
    const turned = demanding.says(['reflect', 'empathy']).expectVerdict('go_on');
    expect(turned.state.supervisor.demanded).toBe(false);
  });

  test('heated again, they ask again', () => {
    const turned = demanding.says('reflect');
    turned.with({ heat: 90 }).stalls().expectVerdict('demands_supervisor');
  });
});

describe('a formal complaint', () => {
  const calmAndDistrustful = TestContact.start({ heat: 20, trust: 10 });
  const warned = calmAndDistrustful.stalls().expectVerdict('warns_formal');

  test('is announced before it is made', () => {
    expect(warned.outcome).toBe('formal_complaint');
    expect(warned.stalls().expectVerdict('closes_formal').outcome).toBe('formal_complaint');
  });

  test('is averted by a reply that lifts trust above 10', () => {
    const lifted = warned.says('thank').expectVerdict('go_on');
    expect(lifted.trust).toBe(12);
    expect(lifted.outcome).not.toBe('formal_complaint');
  });

  test('lifting it to 10 and no further is not enough', () => {
    const low = TestContact.start({ heat: 20, trust: 8 }).stalls();
    expect(low.says('thank').expectVerdict('closes_formal').trust).toBe(10);
  });

  test('averted and lost again, it is announced again', () => {
    const lifted = warned.says('thank');
    lifted.with({ trust: 5 }).stalls().expectVerdict('warns_formal');
  });

  test('just above 10 there is none', () => {
    TestContact.start({ heat: 20, trust: 10.1 }).stalls().expectVerdict('go_on');
  });
});

test('hanging up comes before a complaint, a complaint before a supervisor', () => {
  const lost = TestContact.start({ heat: 99, trust: 0 }).stalls().expectVerdict('warns_formal');
  lost.stalls().expectVerdict('hangs_up');
  TestContact.start({ heat: 88, trust: 0 }).stalls().stalls().expectVerdict('closes_formal');
});

describe('once the agent is out of it', () => {
  const boiling = TestContact.start({ heat: 97, trust: 60 }).stalls();

  test('an end is no further boiling turn: nobody hangs up on a line that is closed', () => {
    boiling.stalls().expectVerdict('hangs_up');
    boiling.says('end_with_route').expectVerdict('go_on');
    boiling.says('end_with_route').stalls().expectVerdict('go_on');
  });

  test('nor is a handover to somebody who was told, however badly it was told', () => {
    boiling.says('warm_handover').expectVerdict('go_on');
    boiling.says('warm_handover').says('cold_handover').expectVerdict('go_on');
  });

  test('a queue is another matter: they can still put the phone down', () => {
    boiling.says('cold_transfer').expectVerdict('hangs_up');
  });

  test('and no complaint is announced to somebody who has gone', () => {
    const distrustful = TestContact.start({ heat: 40, trust: 8 });
    distrustful.stalls().expectVerdict('warns_formal');
    distrustful.says('end_without_route').expectVerdict('go_on');
  });

  test('an insult alone takes nobody out of it', () => {
    boiling
      .hears({ signals: ['abuse'] })
      .says('boundary')
      .expectVerdict('hangs_up');
  });
});
