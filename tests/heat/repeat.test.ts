/** A customer who comes back over a promise that was vague, or not kept (R85). */
import { describe, expect, test } from 'vitest';
import { conformanceOf } from '../../src/heat/conformance.ts';
import type { Contact } from '../../src/heat/contact.ts';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { FLAGS } from '../../src/heat/goodMoves.ts';
import type { Move } from '../../src/heat/moves.ts';
import { leadsToRepeat, startRepeat } from '../../src/heat/repeat.ts';
import { TestContact, WHOLE } from '../support/TestContact.ts';

const HEARD: readonly Move[] = ['reflect', 'empathy', 'apology'];
const start = () => TestContact.start({ heat: 68, trust: 60 }, { hasRepeat: true });
const vague = () => start().says(HEARD).says('commit_vague');
const kept = () => start().says(HEARD).replies({ slots: WHOLE }).says('check_suits');

const closed = ({ state, outcome }: TestContact): Contact => ({ ...state, outcome });
const back = (contact: TestContact): TestContact => new TestContact(startRepeat(closed(contact)));

describe('what brings a customer back', () => {
  test('a promise with nothing in it', () => {
    expect(vague().outcome).toBe('repeat_contact');
    expect(leadsToRepeat(closed(vague()))).toBe(true);
    expect(back(vague()).state.repeat).toEqual({ after: 'vague' });
  });

  test('a promise that nobody kept', () => {
    const silent = kept().replies({ follow: 'silent' });
    expect(silent.outcome).toBe('repeat_contact');
    expect(back(silent).state.repeat).toEqual({ after: 'silent' });
  });

  test.each([
    ['a promise made', kept()],
    ['a promise kept', kept().replies({ follow: 'kept_news' })],
    ['a promise kept late', kept().replies({ follow: 'late' })],
    ['a formal complaint', vague().with({ trust: 4 })],
  ])('not %s', (_, contact) => expect(leadsToRepeat(closed(contact))).toBe(false));

  test('nothing does where the story has no words for it', () => {
    const silent = TestContact.start({ heat: 40 }).says(HEARD).says('commit_vague');
    expect(silent.outcome).toBe('repeat_contact');
    expect(leadsToRepeat(closed(silent))).toBe(false);
  });

  test('once, and not again', () => {
    const again = back(vague()).says(HEARD).with({ heat: 40 }).says('commit_vague');
    expect(again.outcome).toBe('repeat_contact');
    expect(leadsToRepeat(closed(again))).toBe(false);
  });
});

describe('the customer who is back', () => {
  test('is ten points hotter than the hotter of start and end, and trusts ten points less', () => {
    const [cool, boiling] = [vague(), kept().replies({ follow: 'silent' })];
    expect(cool.heat).toBeLessThan(68);
    expect(back(cool).heat).toBe(78);
    expect(back(cool).trust).toBe(cool.trust - 10);
    expect(boiling.heat).toBe(83);
    expect(back(boiling).heat).toBe(93);
  });

  test('stays on the scale', () => {
    const { heat, trust } = back(vague().with({ heat: 96, trust: 3 }));
    expect([heat, trust]).toEqual([100, 0]);
  });

  test('has to be heard, met and promised to afresh, and no word is worn', () => {
    const { customer } = back(kept().replies({ follow: 'silent' })).state;
    const unmet = FLAGS.filter((flag) => flag !== 'vent');
    expect(unmet.map((flag) => customer.flags[flag])).toEqual(unmet.map(() => false));
    const before = back(vague());
    before.says('reflect').expectChange(before, -12, 8);
  });

  test('has not unheard what was said', () => {
    const full = vague()
      .hears({ facts: ['parcel'] })
      .notes('parcel')
      .reads('tracking');
    const { notes, pages, revealed, commitments, turn } = back(full).state;
    expect({ notes, pages, commitments, turn }).toEqual({
      notes: ['parcel'],
      pages: ['tracking'],
      commitments: full.state.commitments,
      turn: full.state.turn,
    });
    expect(revealed).toContain('parcel');
  });

  test('may be heard again without its counting as a step back (R92)', () => {
    const { said } = back(vague()).says(HEARD).replies({ slots: WHOLE }).state;
    const { fitness, ignored, loops } = conformanceOf(said, FRAMEWORKS['heat.apologise']);
    expect({ fitness, ignored, loops }).toEqual({ fitness: 1, ignored: 0, loops: 1 });
  });

  test('is passed over by one who goes straight to the remedy', () => {
    const { said } = back(vague()).replies({ slots: WHOLE }).state;
    expect(conformanceOf(said, FRAMEWORKS['heat.apologise']).ignored).toBe(1);
  });
});

describe('how it ends', () => {
  const met = () => back(vague()).says(HEARD).replies({ slots: WHOLE }).says('check_suits');

  test('in half a success, however well it goes, until a promise is kept', () => {
    const well = met();
    expect(well.heat).toBeLessThan(30);
    expect(well.outcome).toBe('partial');
    expect(well.replies({ follow: 'late' }).with({ heat: 20, trust: 80 }).outcome).toBe('partial');
  });

  test('well, once one is', () => {
    expect(met().replies({ follow: 'kept_no_news' }).outcome).toBe('resolved');
    const asked = met().replies({ follow: 'kept_news' }).says('closure');
    expect(asked.with({ heat: 10, trust: 90 }).outcome).toBe('loyal');
  });

  test('in silence, as the first did', () => {
    expect(met().replies({ follow: 'silent' }).outcome).toBe('repeat_contact');
  });
});
