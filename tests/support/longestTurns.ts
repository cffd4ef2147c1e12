/**
 * The turns of the shipped scenarios that ask most of a small screen. The game's own stepper goes on
 * once from every different turn: the same words before the same choice, in the same band of heat.
 */
import { castFor } from '../../src/cast/draw.ts';
import { bandOf } from '../../src/heat/bands.ts';
import { openReplies } from '../../src/heat/contact.ts';
import { isOver } from '../../src/machines/conversation/machine.ts';
import { onOffer } from '../../src/session/explore/onOffer.ts';
import { type Stand, Stepper } from '../../src/session/explore/stepper.ts';
import { variationSeeds } from '../../src/session/explore/variations.ts';
import { people, shipped } from './shipped.ts';

export interface LongTurn {
  readonly scenario: string;
  readonly seed: number;
  /** The play that comes to it, as `playScript` takes it. */
  readonly script: readonly string[];
  /** Characters of what was said since the trainee last spoke, and of all that can be answered. */
  readonly length: number;
}

interface Met {
  readonly stand: Stand;
  readonly script: readonly string[];
  readonly heard: string;
}

/** The longest turns of a scenario, the longest first. */
export function longestTurns(id: string, count: number): LongTurn[] {
  const scenario = shipped(id);
  const stepper = new Stepper(scenario, castFor(people, scenario.data.seed, id), 'rules');
  const met = new Map<string, Met>();
  const waiting: Met[] = [
    { stand: stepper.ringing(variationSeeds(scenario.data)), script: [], heard: '' },
  ];
  for (let now = waiting.shift(); now; now = waiting.shift()) {
    for (const next of stepsFrom(now, stepper)) {
      const key = keyOf(next);
      if (isOver(next.stand.snapshot) || met.has(key)) continue;
      met.set(key, next);
      waiting.push(next);
    }
  }
  return [...met.values()]
    .map(({ stand, script, heard }) => ({
      scenario: id,
      seed: stand.seeds[0] as number,
      script,
      length: heard.length + answersAt(stand).join('').length,
    }))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, count);
}

const stepsFrom = ({ stand, script, heard }: Met, stepper: Stepper): Met[] =>
  onOffer(stand, stepper).flatMap(({ item, event }) =>
    stepper.step(stand, event).flatMap((step): Met[] => {
      if (step.kind === 'broken') return [];
      const told = step.told?.lines.map(({ text }) => text).join(' ');
      return [
        {
          stand: step.stand,
          script: item === '' ? script : [...script, item],
          heard: told ?? heard,
        },
      ];
    }),
  );

const answersAt = ({ contact }: Stand): string[] =>
  [...openReplies(contact), ...contact.acts].map(({ text }) => text);

const keyOf = ({ stand, heard }: Met): string =>
  JSON.stringify([
    heard,
    answersAt(stand),
    stand.snapshot.value,
    bandOf(stand.contact.customer.heat, stand.contact.customer.flags.plan),
  ]);
