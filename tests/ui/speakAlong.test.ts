/** What is handed to the voice, from what happens in a contact. */
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import { createSeat } from '../../src/session/controller.ts';
import { memoryStore } from '../../src/session/ports/store.ts';
import type { SpokenLine } from '../../src/session/ports/voice.ts';
import { speakAlong } from '../../src/ui/sound/speakAlong.ts';
import { people, shipped } from '../support/shipped.ts';

const scenario = shipped('late-delivery');

async function aCall() {
  const seat = createSeat({
    library: {
      cards: [cardOf(scenario.data)],
      people,
      organisation: { passMark: 70 },
      load: async () => scenario,
      loadWhole: async () => scenario,
    },
    store: memoryStore(),
    drawSeed: () => 5,
    now: () => '2026-11-26T09:30:00.000',
  });
  const calls: string[] = [];
  const lines: SpokenLine[] = [];
  speakAlong({
    seat,
    voice: {
      speak: (spoken) => {
        calls.push('speak');
        lines.push(...spoken);
      },
      stop: () => calls.push('stop'),
      suspend: () => calls.push('suspend'),
      resume: () => {},
      setVolume: () => {},
      unlock: () => calls.push('unlock'),
    },
    language: () => 'en-GB',
    isMild: () => true,
  });
  await seat.pick('late-delivery');
  seat.take({ mode: 'practice' });
  seat.send({ type: 'answer' });
  calls.length = 0;
  lines.length = 0;
  return { seat, calls, lines };
}

describe('the customer’s voice', () => {
  it('is given what the customer says, as it is said, and how hot they are', async () => {
    const { seat, lines } = await aCall();
    seat.send({ type: 'choose', id: 'g-own' });
    const { runner } = seat.state;
    const said = runner?.log.events.flatMap(({ event }) =>
      event.type === 'customer.said' && event.line.who === 'customer' ? [event.line.text] : [],
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map(({ text }) => text)).toEqual(said?.slice(-lines.length));
    expect(lines.at(-1)).toMatchObject({
      scenario: 'late-delivery',
      language: 'en-GB',
      heat: (runner?.contact.customer.heat ?? 0) / 10,
      speaker: { id: runner?.setup.person.id },
    });
  });

  it('goes on while the trainee makes a note, and is cut off when they cut in', async () => {
    const { seat, calls } = await aCall();
    seat.send({ type: 'choose', id: 'g-own' });
    calls.length = 0;
    seat.send({ type: 'note', fact: 'day-off' });
    expect(calls).toEqual([]);
    seat.send({ type: 'interrupt' });
    expect(calls).toEqual(['stop']);
  });

  it('is silent while the contact is paused, and when it is left', async () => {
    const { seat, calls } = await aCall();
    seat.send({ type: 'pause' });
    expect(calls).toEqual(['suspend']);
    seat.toMenu();
    expect(calls.at(-1)).toBe('stop');
  });

  it('says nothing again of a contact that is taken up', async () => {
    const { seat, lines } = await aCall();
    seat.send({ type: 'choose', id: 'g-own' });
    seat.toMenu();
    lines.length = 0;
    await seat.resume();
    expect(lines).toEqual([]);
  });
});
