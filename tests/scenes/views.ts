import * as v from 'valibot';
import { lookSchema } from '../../src/cast/look.ts';
import type { StageView } from '../../src/session/view/stageView.ts';

export const LOOK = v.parse(lookSchema, {
  skin: 'honey',
  age: 40,
  eyes: {},
  lips: {},
  hair: { style: 'bob', colour: 'brown' },
  clothes: { kind: 'shirt', colour: '#2f5d7c' },
});

/** A view in the middle of a call, with what a test cares about changed. */
export function stageViewOf(change: Partial<StageView> = {}): StageView {
  return {
    look: LOOK,
    place: 'home',
    channel: 'phone',
    phase: 'agent',
    heat: 50,
    band: 'annoyed',
    mood: 'neutral',
    speech: '',
    silent: false,
    paused: false,
    ...change,
  };
}
