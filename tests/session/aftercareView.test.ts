/** What is due after an incident, as far as the log knows it. */
import { describe, expect, it } from 'vitest';
import { wrapUpView } from '../../src/session/view/wrapUpView.ts';
import { startShipped } from '../support/shipped.ts';
import { TestSession } from '../support/TestSession.ts';

const TO_THE_LINE =
  'g-own, @let_run, @note:van, @encourage, @note:refused, @note:step, h-full, o-stop, q-there, k-ask';

const careAfter = (script: string, seed: number, id = 'abusive-caller') =>
  wrapUpView(TestSession.of(startShipped(id, seed)).play(script).runner).aftercare;

describe('aftercare', () => {
  it('is filled in from a call that was ended with a way back', () => {
    const care = careAfter(`${TO_THE_LINE}, i-boundary, ag-next, sl-end, d-own`, 14);
    expect(care?.incident).toMatchObject({ warnings: 2, endedBy: 'us', route: 'given' });
    expect(care?.incident.heard).toHaveLength(3);
    expect(care?.incident.heard[0]?.mild).toMatch(/^\[/);
    expect(care?.incident.at).toBeGreaterThan(0);
    // The colleague was asked by name within the call.
    expect(care?.done).toEqual({ logged: false, leadTold: false, recovered: false, owned: true });
  });

  it('says so where no way back was given', () => {
    const care = careAfter(`${TO_THE_LINE}, i-boundary, ag-next, sl-slam, d-wait`, 14);
    expect(care?.incident.route).toBe('missing');
    expect(care?.done.owned).toBe(false);
  });

  it('has nothing to fill in where the line was never crossed', () => {
    const care = careAfter('g-own, @let_run, @encourage, h-resend, su-refuse, su-refuse', 13);
    expect(care?.incident).toEqual({
      at: null,
      heard: [],
      warnings: 0,
      endedBy: 'them',
      route: 'not_needed',
    });
  });

  it('marks each step once it is taken', () => {
    const care = careAfter(
      `${TO_THE_LINE}, i-boundary, ag-next, sl-end, d-own, @log:As said., @tell_lead, @recover`,
      14,
    );
    expect(care?.done).toEqual({ logged: true, leadTold: true, recovered: true, owned: true });
  });

  it('does not come up after an ordinary contact', () => {
    const care = careAfter(
      'g-stock, @let_run, @encourage, h-credit, h2-sorry, u-feel, so-sorry, id-curt, cl-send, ' +
        'pt-blind, oh-feel, k-letter',
      40,
      'billing-surprise',
    );
    expect(care).toBeNull();
  });
});
