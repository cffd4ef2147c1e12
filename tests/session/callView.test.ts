/** What the call shows of acts that nobody answers: the safety button, a breath, a smile, a hold. */
import { describe, expect, it } from 'vitest';
import { shipped, startShipped } from '../support/shipped.ts';
import { TestSession } from '../support/TestSession.ts';

const session = (id: string, seed = shipped(id).data.seed) =>
  TestSession.of(startShipped(id, seed));

describe('the safety button', () => {
  it('is within reach from the first words on', () => {
    const call = session('late-delivery', 206);
    expect(call.view.can.safety).toBe(false);
    expect(call.play('g-own').view.can.safety).toBe(true);
    expect(call.play('@let_run').view.can.safety).toBe(true);
  });

  it('is coached, once and at no cost, where no protocol stands behind it', () => {
    const call = session('late-delivery', 206).play('g-own');
    const before = call.view;
    const pressed = call.play('@safety, @safety').view;
    expect(pressed.protocol).toBe(false);
    expect(pressed.asides.map(({ kind }) => kind)).toEqual(['safety']);
    expect(pressed.meter).toEqual(before.meter);
    expect(pressed.replies).toEqual(before.replies);
  });

  it('is answered by the story where there is a protocol', () => {
    const pressed = session('abusive-caller', 13).play('g-own, @safety').view;
    expect(pressed.protocol).toBe(true);
    expect(pressed.asides).toEqual([]);
    expect(pressed.transcript.some(({ text }) => text.startsWith('The card'))).toBe(true);
  });
});

describe('what is noticed beside the talk', () => {
  it('is the author’s observation in a breath, until one speaks', () => {
    const call = session('abusive-caller', 13).play('g-own, @breathe');
    const { breath } = shipped('abusive-caller').data;
    expect(call.view.asides).toEqual([{ key: expect.any(Number), kind: 'breath', text: breath }]);
    expect(call.play('@let_run').view.asides).toEqual([]);
  });

  it('offers no smile in a sensitive contact', () => {
    expect(session('abusive-caller', 13).play('g-own').view.can.smile).toBe(false);
    const call = session('late-delivery', 206).play('g-own');
    expect(call.view.can.smile).toBe(true);
    const smiled = call.play('@smile').view;
    expect(smiled.can.smile).toBe(false);
    expect(smiled.asides.map(({ kind }) => kind)).toEqual(['smile']);
  });

  it('keeps the line at mild intensity beside its own words', () => {
    const { transcript } = session('abusive-caller', 13).play('g-own').view;
    const swearing = transcript.find(({ mild }) => mild !== null);
    expect(swearing?.mild).toMatch(/\[Swears/);
    expect(swearing?.text).not.toContain('[Swears');
  });
});

describe('the slips on the desk', () => {
  it('lead with what a reply on offer waits for, however much has come up since (R18)', () => {
    const call = session('late-delivery', 206).play('g-own, @let_run, @encourage');
    const { notes, slips } = call.view;
    const needed = call.runner.contact.offered
      .flatMap(({ needs }) => needs)
      .flatMap(({ kind, id }) => (kind === 'note' ? [id] : []));
    expect(needed).toHaveLength(2);
    expect(notes.length).toBeGreaterThan(4);
    expect(
      slips
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(needed.toSorted());
    expect(slips.map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
  });

  it('have none of what is on the pad', () => {
    const { slips } = session('late-delivery', 206).play('g-own, @note:day-off').view;
    expect(slips.map(({ id }) => id)).not.toContain('day-off');
  });
});

describe('a hold', () => {
  const call = session('billing-surprise', 40).play(
    'g-own, @let_run, @note:passes-96, @encourage, @note:charge-70, @note:two-evenings, h-full, ' +
      'e-order, a-work, id-may, ch-two, @read:terms, cl-read, pt-hold',
  );

  it('shows what was promised and what is gone', () => {
    expect(call.view.hold).toBeNull();
    const held = call.play('@hold').view.hold;
    expect(held).toMatchObject({ elapsed: 0, over: 0, consented: true });
    expect(held?.left).toBe(held?.promised);
  });

  it('counts pages and waiting, and says how far over it is', () => {
    const promised = call.view.hold?.promised ?? 0;
    const read = call.play('@read:bill-2').view.hold;
    expect(read).toMatchObject({ elapsed: read?.perPage, over: 0 });
    const late = call.play('@wait:60').view.hold;
    expect(late).toMatchObject({
      elapsed: 60 + (read?.perPage ?? 0),
      left: 0,
      over: 60 + (read?.perPage ?? 0) - promised,
    });
    expect(call.play('@return').view.hold).toBeNull();
  });
});
