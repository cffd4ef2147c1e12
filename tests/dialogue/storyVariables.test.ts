import * as v from 'valibot';
import { expect, it } from 'vitest';
import { derivedVariable, STORY_VARIABLE_NAMES } from '../../src/dialogue/storyVariables.ts';
import { type Brief, BriefSchema } from '../../src/heat/brief.ts';
import { contactAtStart } from '../../src/heat/contact.ts';
import { worldOf } from '../../src/session/world.ts';

const brief: Brief = v.parse(BriefSchema, {
  title: 'A lamp',
  channel: 'phone',
  customer: { first: 'Ada', last: 'Byron', style: 'direct' },
  persona: {
    heat: 500,
    trust: 400,
    weights: { H: 10, E: 10, A: 10, T: 10 },
    sensitivity: 10,
    ventNeed: 0,
  },
  complexity: 'simple',
  profile: 'apologise',
  deadlinePolicy: 'always_timeline',
  apologyPolicy: 'experience_only',
  facts: { 'day-off': 'A day off' },
  pages: { order: { title: 'Order', facts: [], relevant: false } },
  promises: { actions: {}, owners: {}, times: {} },
  hasFollowUp: false,
});

it('lists exactly the variables that a session sets', () => {
  const constants = { agent: 'Robin', company: 'Lumen', variation: {} };
  expect(Object.keys(worldOf(contactAtStart(brief), constants)).toSorted()).toEqual(
    [
      ...STORY_VARIABLE_NAMES,
      derivedVariable('noted', 'day-off'),
      derivedVariable('read', 'order'),
    ].toSorted(),
  );
});
