/** What the stage is told of who speaks. */
import { expect, test } from 'vitest';
import { stageView } from '../../src/session/view/stageView.ts';
import { startShipped } from '../support/shipped.ts';
import { TestSession } from '../support/TestSession.ts';

test('a customer on hold says nothing, whatever their last words were', () => {
  const runner = startShipped('billing-surprise', 40);
  const call = TestSession.of(runner).play(
    'g-own, @let_run, @note:passes-96, @encourage, @note:charge-70, @note:two-evenings, h-full',
  );
  expect(stageView(runner)).toMatchObject({ phase: 'agent', silent: false });
  call.play('e-order, a-work, id-may, ch-two, @read:terms, cl-read, pt-hold');
  expect(stageView(runner)).toMatchObject({ phase: 'agent', silent: false });
  const { speech } = stageView(runner);
  call.play('@hold');
  expect(stageView(runner)).toMatchObject({ phase: 'hold', silent: true, speech });
});
